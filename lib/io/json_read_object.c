/* SPDX-License-Identifier: MIT */
#include "base/alloc.h"
#include "base/error.h"
#include "base/text.h"
#include "io/json_locate.h"
#include "io/json_read.h"

#include <string.h>

/* Deeper than any path in a profile: the root, a list, an object of it, its
 * breakdowns, one of them, its parts, one of them, its sign. */
#define PATH_DEPTH 16

hne_i_node hne_i_node_member(const hne_i_node *node, const char *name)
{
    return (hne_i_node){node, name, 0, json_object_get(node->value, name)};
}

hne_i_node hne_i_node_element(const hne_i_node *node, size_t index)
{
    return (hne_i_node){node, NULL, index, json_array_get(node->value, index)};
}

/* jansson keeps members in the order of the text, so that a member's place
 * among the others finds it there, however its name is escaped. */
static size_t place_in_parent(const hne_i_node *node)
{
    if (!node->name)
        return node->index;
    size_t place = 0;
    for (void *at = json_object_iter(node->up->value); at; at = json_object_iter_next(node->up->value, at)) {
        if (strcmp(json_object_iter_key(at), node->name) == 0)
            break;
        place++;
    }
    return place;
}

static size_t places_of(const hne_i_node *node, size_t *places)
{
    if (!node->up)
        return 0;
    size_t depth = places_of(node->up, places);
    if (depth < PATH_DEPTH)
        places[depth++] = place_in_parent(node);
    return depth;
}

static void write_path(hne_i_writer *path, const hne_i_node *node)
{
    if (!node->up)
        return;
    write_path(path, node->up);
    if (node->name) {
        if (path->length)
            hne_i_write(path, ".");
        hne_i_write(path, node->name);
    } else {
        hne_i_write(path, "[");
        hne_i_write_integer(path, (int64_t)node->index);
        hne_i_write(path, "]");
    }
}

static hne_status place(const hne_i_reader *reader, const hne_i_node *node, int name, hne_status status)
{
    size_t places[PATH_DEPTH];
    char path[256];
    int64_t line, column;
    if (!status || !reader->error)
        return status;
    size_t depth = places_of(node, places);
    hne_i_json_extent extent = hne_i_json_locate(reader->bytes, reader->length, places, depth, name);
    hne_i_json_line(reader->bytes, reader->length, extent.begin, &line, &column);
    hne_i_error_place(reader->error, reader->name, line, column, (int64_t)extent.begin);
    hne_i_writer writer = hne_i_writer_of(path, sizeof path);
    write_path(&writer, node);
    hne_i_writer_end(&writer);
    path[hne_i_utf8_valid(path, strlen(path))] = '\0';
    hne_i_error_path(reader->error, path);
    hne_i_error_text(reader->error, reader->bytes + extent.begin, extent.end - extent.begin);
    return status;
}

hne_status hne_i_place_value(const hne_i_reader *reader, const hne_i_node *node, hne_status status)
{
    return place(reader, node, 0, status);
}

hne_status hne_i_place_member(const hne_i_reader *reader, const hne_i_node *node, const char *name,
                              hne_status status)
{
    if (!status)
        return HNE_OK;
    hne_i_node member = hne_i_node_member(node, name);
    return place(reader, member.value ? &member : node, 0, status);
}

static hne_status unknown_member(hne_i_reader *reader, const hne_i_node *node, const char *what,
                                 const hne_i_member *members, size_t count)
{
    char known[384];
    hne_i_writer list = hne_i_writer_of(known, sizeof known);
    for (size_t i = 0; i < count; i++) {
        if (i)
            hne_i_write(&list, ", ");
        hne_i_write(&list, members[i].name);
    }
    hne_i_writer_end(&list);
    return place(reader, node, 1, hne_i_fail(reader->error, HNE_ERROR_FORMAT,
                 "found the member %s, expected one of %s %s; mend the name, or begin it with x- to have it "
                 "passed over", hne_i_quote(node->name).text, what, known));
}

static const hne_i_member *find_member(const hne_i_member *members, size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(members[i].name, name) == 0)
            return &members[i];
    return NULL;
}

static hne_status read_members(hne_i_reader *reader, const hne_i_node *node, const char *what,
                               const hne_i_member *members, size_t count, void *record)
{
    for (void *at = json_object_iter(node->value); at; at = json_object_iter_next(node->value, at)) {
        hne_i_node child = {node, json_object_iter_key(at), 0, json_object_iter_value(at)};
        const hne_i_member *member = find_member(members, count, child.name);
        hne_status status = HNE_OK;
        if (member)
            status = member->read(reader, &child, member, (char *)record + member->offset);
        else if (strncmp(child.name, "x-", 2) != 0)
            status = unknown_member(reader, &child, what, members, count);
        if (status)
            return status;
    }
    return HNE_OK;
}

hne_status hne_i_read_object(hne_i_reader *reader, const hne_i_node *node, const char *what,
                             const hne_i_member *members, size_t count, void *record)
{
    if (!json_is_object(node->value))
        return hne_i_place_value(reader, node, hne_i_fail(reader->error, HNE_ERROR_FORMAT,
                                 "found no object, expected one: the members of %s in braces", what));
    hne_status status = read_members(reader, node, what, members, count, record);
    for (size_t i = 0; !status && i < count; i++)
        if (members[i].required && !json_object_get(node->value, members[i].name))
            status = hne_i_place_value(reader, node, hne_i_fail(reader->error, HNE_ERROR_FORMAT,
                                       "found no member \"%s\", expected it in %s; add it", members[i].name, what));
    return status;
}

hne_status hne_i_for_elements(hne_i_reader *reader, const hne_i_node *node, const char *name, json_t *array,
                              hne_i_element_read *read, void *context)
{
    hne_i_node list = {node, name, 0, array};
    size_t count = json_array_size(array);
    hne_status status = HNE_OK;
    for (size_t i = 0; !status && i < count; i++) {
        hne_i_node element = hne_i_node_element(&list, i);
        status = read(reader, &element, context);
    }
    return status;
}
