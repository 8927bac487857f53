/* SPDX-License-Identifier: MIT */
/* Whatever is read as a table is read alike from memory and in pieces, as
 * values and as figures, and written and read back equal. */
#include "fuzz.h"

#include <hunanecon.h>

#include <math.h>
#include <string.h>

typedef struct pieces {
    const uint8_t *at;
    size_t left, piece;
} pieces;

static int64_t give(void *context, char *buffer, size_t room)
{
    pieces *from = context;
    size_t count = from->left < from->piece ? from->left : from->piece;
    count = count < room ? count : room;
    if (count)
        memcpy(buffer, from->at, count);
    from->at += count;
    from->left -= count;
    return (int64_t)count;
}

/* One number for all that a table says, so that two ways can be compared. */
static uint64_t mix(uint64_t sum, const void *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++)
        sum = (sum ^ ((const uint8_t *)bytes)[i]) * 0x100000001b3u;
    return sum;
}

static uint64_t read_values(hne_csv_reader *reader, size_t at_once)
{
    int32_t series[64];
    hne_period periods[64];
    double values[64];
    char statuses[64];
    size_t count;
    uint64_t sum = 1;
    do {
        PROMISE(hne_csv_reader_next_values(reader, at_once, series, periods, values, statuses, &count, NULL) == HNE_OK);
        PROMISE(count <= at_once);
        for (size_t i = 0; i < count; i++) {
            PROMISE(series[i] >= 0 && (size_t)series[i] < hne_csv_reader_series_count(reader));
            PROMISE(hne_period_is_valid(periods[i]) && !isinf(values[i]) && statuses[i] >= 'A' && statuses[i] <= 'Z');
            uint64_t bits = 0;
            if (!isnan(values[i]))
                memcpy(&bits, &values[i], sizeof bits);
            sum = mix(sum, &series[i], sizeof series[i]);
            sum = mix(sum, &periods[i], sizeof periods[i]);
            sum = mix(mix(sum, &bits, sizeof bits), &statuses[i], 1);
        }
    } while (count);
    int64_t rejected = hne_csv_reader_rejected_count(reader);
    for (size_t i = 0; hne_csv_reader_rejected(reader, i); i++)
        PROMISE(*hne_error_message(hne_csv_reader_rejected(reader, i)) &&
                hne_error_line(hne_csv_reader_rejected(reader, i)) >= 1 &&
                hne_error_column(hne_csv_reader_rejected(reader, i)) >= 1);
    hne_csv_reader_free(reader);
    return mix(sum, &rejected, sizeof rejected);
}

static void check_profile(hne_csv_reader *reader)
{
    hne_profile *profile, *copy;
    char *text, *again;
    size_t length, length_again;
    if (hne_profile_read_csv(reader, &profile, NULL) == HNE_OK) {
        PROMISE(hne_profile_write_csv_memory(profile, NULL, &text, &length, NULL) == HNE_OK);
        hne_csv_reader_free(reader);
        PROMISE(hne_csv_reader_open_memory(text, length, NULL, NULL, &reader, NULL) == HNE_OK);
        PROMISE(hne_profile_read_csv(reader, &copy, NULL) == HNE_OK);
        PROMISE(hne_csv_reader_rejected_count(reader) == 0);
        PROMISE(hne_profile_statement_count(copy) == hne_profile_statement_count(profile));
        PROMISE(hne_profile_write_csv_memory(copy, NULL, &again, &length_again, NULL) == HNE_OK);
        PROMISE(length == length_again && memcmp(text, again, length) == 0);
        hne_free(text);
        hne_free(again);
        hne_profile_unref(copy);
        hne_profile_unref(profile);
    }
    hne_csv_reader_free(reader);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    hne_csv_reader *reader, *other;
    hne_error *error;
    pieces from = {bytes, length, 1 + length % 7};
    PROMISE(hne_error_new(&error) == HNE_OK);
    hne_status status = hne_csv_reader_open_memory((const char *)bytes, length, NULL, NULL, &reader, error);
    PROMISE(hne_csv_reader_open_stream(give, &from, NULL, NULL, &other, NULL) == status);
    if (status == HNE_OK) {
        PROMISE(read_values(reader, 64) == read_values(other, 5));
        PROMISE(hne_csv_reader_open_memory((const char *)bytes, length, NULL, NULL, &reader, NULL) == HNE_OK);
        check_profile(reader);
    } else {
        PROMISE(*hne_error_message(error) && hne_error_line(error) >= 1);
    }
    hne_error_free(error);
    return 0;
}
