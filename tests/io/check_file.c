/* SPDX-License-Identifier: MIT */
/* Files: written whole or not at all. */
#include "cases.h"
#include "suites.h"

#include <dirent.h>
#include <hunanecon.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char directory[64], path[128];
static hne_profile *profile;

static void set_up(void)
{
    strcpy(directory, "/tmp/hunanecon-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(directory));
    snprintf(path, sizeof path, "%s/profile.json", directory);
    ck_assert_int_eq(hne_profile_builtin(&profile, NULL), HNE_OK);
}

static int count_files(void)
{
    int count = 0;
    DIR *open = opendir(directory);
    while (open && readdir(open))
        count++;
    closedir(open);
    return count - 2; /* . and .. */
}

static void tear_down(void)
{
    unlink(path);
    rmdir(directory);
    hne_profile_unref(profile);
}

static void put(const char *content)
{
    FILE *file = fopen(path, "w");
    ck_assert_ptr_nonnull(file);
    fputs(content, file);
    fclose(file);
}

START_TEST(a_file_comes_back_equal)
{
    hne_profile *copy;
    ck_assert_int_eq(hne_profile_write_file(profile, path, NULL), HNE_OK);
    ck_assert_int_eq(hne_profile_read_file(path, &copy, NULL), HNE_OK);
    ck_assert(hne_profile_equal(profile, copy));
    ck_assert_int_eq(count_files(), 1);
    hne_profile_unref(copy);
}
END_TEST

START_TEST(a_file_is_replaced_and_keeps_its_permissions)
{
    struct stat found;
    put("old");
    ck_assert_int_eq(chmod(path, 0640), 0);
    ck_assert_int_eq(hne_profile_write_file(profile, path, NULL), HNE_OK);
    ck_assert_int_eq(stat(path, &found), 0);
    ck_assert_int_eq(found.st_mode & 0777, 0640);
    ck_assert_int_eq(count_files(), 1);
}
END_TEST

START_TEST(no_memory_leaves_the_old_file)
{
    size_t length;
    put("old");
    ck_assert_int_eq(hne_profile_write_file(NULL, path, NULL), HNE_ERROR_ARGUMENT);
    char *content = read_whole(path, &length);
    ck_assert_uint_eq(length, 3);
    ck_assert_mem_eq(content, "old", 3);
    free(content);
}
END_TEST

START_TEST(a_full_disk_is_told)
{
    hne_error *error;
    if (access("/dev/full", W_OK) != 0)
        return; /* the system has no such device */
    ck_assert_int_eq(hne_error_new(&error), HNE_OK);
    ck_assert_int_eq(hne_profile_write_file(profile, "/dev/full", error), HNE_ERROR_FILE);
    ck_assert_str_eq(hne_error_source(error), "/dev/full");
    ck_assert_str_ne(hne_error_message(error), "");
    hne_error_free(error);
}
END_TEST

START_TEST(what_is_not_there_is_told)
{
    static const struct { const char *under; } places[] = {{"/nowhere/profile.json"}, {"/"}};
    char there[192];
    hne_profile *read = NULL;
    hne_error *error;
    ck_assert_int_eq(hne_error_new(&error), HNE_OK);
    snprintf(there, sizeof there, "%s%s", directory, places[_i].under);
    ck_assert_int_eq(hne_profile_read_file(there, &read, error), HNE_ERROR_FILE);
    ck_assert_ptr_null(read);
    ck_assert_str_eq(hne_error_source(error), there);
    ck_assert_int_eq(hne_profile_write_file(profile, there, error), HNE_ERROR_FILE);
    ck_assert_int_eq(count_files(), 0);
    hne_error_free(error);
}
END_TEST

START_TEST(a_link_stays_a_link)
{
    char target[160];
    struct stat found;
    snprintf(target, sizeof target, "%s/target.json", directory);
    put("old");
    ck_assert_int_eq(rename(path, target), 0);
    ck_assert_int_eq(symlink("target.json", path), 0);
    ck_assert_int_eq(hne_profile_write_file(profile, path, NULL), HNE_OK);
    ck_assert_int_eq(lstat(path, &found), 0);
    ck_assert(S_ISLNK(found.st_mode));
    ck_assert_int_eq(lstat(target, &found), 0);
    ck_assert(S_ISREG(found.st_mode));
    ck_assert_int_eq(count_files(), 2);
    unlink(target);
}
END_TEST

Suite *file_suite(void)
{
    Suite *suite = suite_create("files");
    TCase *tests = tcase_create("files");
    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, a_file_comes_back_equal);
    tcase_add_test(tests, a_file_is_replaced_and_keeps_its_permissions);
    tcase_add_test(tests, no_memory_leaves_the_old_file);
    tcase_add_test(tests, a_full_disk_is_told);
    tcase_add_loop_test(tests, what_is_not_there_is_told, 0, 2);
    tcase_add_test(tests, a_link_stays_a_link);
    suite_add_tcase(suite, tests);
    return suite;
}
