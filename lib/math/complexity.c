/* SPDX-License-Identifier: MIT */
/* Who has what: proximity of industries, complexity of regions and industries. */
#include <hunanecon/structure.h>

#include "base/alloc.h"
#include "math/eigen.h"

#include <math.h>
#include <string.h>

/* Presence of industries in regions, row by row, with the two counts. */
typedef struct presence {
    size_t regions, industries;
    double *has, *diversity, *ubiquity, *spare_regions, *spare_industries;
} presence;

static hne_status presence_open(presence *p, const double *quotient, size_t regions, size_t industries,
                                int64_t region_stride, int64_t industry_stride, double threshold)
{
    size_t sides = 3 * (regions + industries);
    if ((!quotient && regions && industries) || isnan(threshold))
        return HNE_ERROR_ARGUMENT;
    if (regions > SIZE_MAX / 64 || industries > SIZE_MAX / 64 || (industries && regions > SIZE_MAX / 64 / industries))
        return HNE_ERROR_MEMORY;
    double *memory = hne_i_alloc_zeroed(regions * industries + sides + 1, sizeof(double));
    if (!memory)
        return HNE_ERROR_MEMORY;
    double *diversity = memory + regions * industries, *ubiquity = diversity + regions;
    *p = (presence){regions, industries, memory, diversity, ubiquity, ubiquity + industries,
                    ubiquity + industries + regions};
    for (size_t r = 0; r < regions; r++)
        for (size_t i = 0; i < industries; i++) {
            double has = quotient[(int64_t)r * region_stride + (int64_t)i * industry_stride] >= threshold;
            memory[r * industries + i] = has;
            diversity[r] += has;
            ubiquity[i] += has;
        }
    return HNE_OK;
}

static void proximity_row(const presence *p, size_t i, double *result)
{
    size_t n = p->industries;
    memset(result, 0, n * sizeof *result);
    for (size_t r = 0; r < p->regions; r++)
        if (p->has[r * n + i] > 0)
            for (size_t j = 0; j < n; j++)
                result[j] += p->has[r * n + j];
    for (size_t j = 0; j < n; j++) {
        int known = p->ubiquity[i] > 0 && p->ubiquity[j] > 0;
        result[j] = known ? result[j] / fmax(p->ubiquity[i], p->ubiquity[j]) : NAN;
    }
}

hne_status hne_proximity(const double *quotient, size_t regions, size_t industries, int64_t region_stride,
                         int64_t industry_stride, double threshold, double *result)
{
    presence p;
    if (!result)
        return HNE_ERROR_ARGUMENT;
    hne_status status = presence_open(&p, quotient, regions, industries, region_stride, industry_stride, threshold);
    if (status != HNE_OK)
        return status;
    for (size_t i = 0; i < industries; i++)
        proximity_row(&p, i, result + i * industries);
    hne_i_free(p.has);
    return HNE_OK;
}

/* ---- reflections and fitness: each side from the other ---- */

/* Sum over what a region has (or over who has an industry) of the other side's values. */
static double sum_over_industries(const presence *p, size_t region, const double *values)
{
    double sum = 0;
    for (size_t i = 0; i < p->industries; i++)
        sum += p->has[region * p->industries + i] > 0 ? values[i] : 0;
    return sum;
}

static double sum_over_regions(const presence *p, size_t industry, const double *values)
{
    double sum = 0;
    for (size_t r = 0; r < p->regions; r++)
        sum += p->has[r * p->industries + industry] > 0 ? values[r] : 0;
    return sum;
}

static void reflect(const presence *p, size_t iterations, double *of_region, double *of_industry)
{
    memcpy(of_region, p->diversity, p->regions * sizeof(double));
    memcpy(of_industry, p->ubiquity, p->industries * sizeof(double));
    for (size_t n = 0; n < iterations; n++) {
        for (size_t r = 0; r < p->regions; r++)
            p->spare_regions[r] = sum_over_industries(p, r, of_industry) / p->diversity[r];
        for (size_t i = 0; i < p->industries; i++)
            p->spare_industries[i] = sum_over_regions(p, i, of_region) / p->ubiquity[i];
        memcpy(of_region, p->spare_regions, p->regions * sizeof(double));
        memcpy(of_industry, p->spare_industries, p->industries * sizeof(double));
    }
}

/* Mean 1 over those that count; who has nothing is at 0 and stays there. */
static void to_mean_one(double *values, size_t count)
{
    double sum = 0;
    for (size_t i = 0; i < count; i++)
        sum += values[i];
    for (size_t i = 0; i < count; i++)
        values[i] *= (double)count / sum;
}

/* An industry is worth little as soon as one unfit region has it. */
static void find_fitness(const presence *p, size_t iterations, double *of_region, double *of_industry)
{
    for (size_t r = 0; r < p->regions; r++)
        of_region[r] = 1;
    for (size_t i = 0; i < p->industries; i++)
        of_industry[i] = 1;
    for (size_t n = 0; n < iterations; n++) {
        for (size_t r = 0; r < p->regions; r++) {
            p->spare_regions[r] = of_region[r] > 0 ? 1 / of_region[r] : 0;
            of_region[r] = sum_over_industries(p, r, of_industry);
        }
        for (size_t i = 0; i < p->industries; i++)
            of_industry[i] = p->ubiquity[i] > 0 ? 1 / sum_over_regions(p, i, p->spare_regions) : 0;
        to_mean_one(of_region, p->regions);
        to_mean_one(of_industry, p->industries);
    }
}

/* ---- the eigenvector ---- */

static void standardise(double *values, const double *counts, size_t count)
{
    double n = 0, sum = 0, squares = 0;
    for (size_t i = 0; i < count; i++)
        if (counts[i] > 0) {
            n++;
            sum += values[i];
        }
    for (size_t i = 0; i < count; i++)
        if (counts[i] > 0)
            squares += (values[i] - sum / n) * (values[i] - sum / n);
    for (size_t i = 0; i < count; i++)
        values[i] = (values[i] - sum / n) / sqrt(squares / n);
}

/* D^-1 M U^-1 M' is similar to the symmetric D^-1/2 M U^-1 M' D^-1/2, whose eigenvectors Jacobi's rotations find to
 * the last digits. Its greatest eigenvalue is 1, for the vector that says nothing. */
static hne_status find_eigenvector(const presence *p, double *of_region, double *of_industry)
{
    size_t n = p->regions;
    double *similar = hne_i_alloc_zeroed(2 * n * n + n + 1, sizeof(double));
    if (!similar)
        return HNE_ERROR_MEMORY;
    double *vectors = similar + n * n, *values = vectors + n * n;
    for (size_t a = 0; a < n; a++)
        for (size_t b = 0; b < n; b++)
            for (size_t i = 0; i < p->industries; i++)
                if (p->has[a * p->industries + i] > 0 && p->has[b * p->industries + i] > 0)
                    similar[a * n + b] += 1 / (p->ubiquity[i] * sqrt(p->diversity[a] * p->diversity[b]));
    hne_i_symmetric_eigen(similar, n, values, vectors);
    int is_unique =
        n > 1 && values[1] > 1e-12 && values[0] - values[1] > 1e-9 && (n == 2 || values[1] - values[2] > 1e-9);
    double along = 0;
    for (size_t r = 0; r < n && is_unique; r++)
        p->spare_regions[r] = p->diversity[r] > 0 ? vectors[r * n + 1] / sqrt(p->diversity[r]) : 0;
    hne_i_free(similar);
    if (!is_unique)
        return HNE_ERROR_RANGE;
    double mean = 0;
    for (size_t r = 0; r < n; r++)
        mean += p->diversity[r] / (double)n;
    memcpy(of_region, p->spare_regions, n * sizeof(double));
    standardise(of_region, p->diversity, n);
    for (size_t r = 0; r < n; r++)
        along += p->diversity[r] > 0 ? of_region[r] * (p->diversity[r] - mean) : 0;
    for (size_t r = 0; r < n; r++)
        of_region[r] = along < 0 ? -of_region[r] : of_region[r];
    for (size_t i = 0; i < p->industries; i++)
        of_industry[i] = sum_over_regions(p, i, of_region) / fmax(p->ubiquity[i], 1);
    standardise(of_industry, p->ubiquity, p->industries);
    return HNE_OK;
}

static void deliver(const double *values, const double *counts, size_t count, double *result)
{
    for (size_t i = 0; i < count && result; i++)
        result[i] = counts[i] > 0 ? values[i] : NAN;
}

hne_status hne_complexity(hne_complexity_method method, size_t iterations, const double *quotient, size_t regions,
                          size_t industries, int64_t region_stride, int64_t industry_stride, double threshold,
                          double *of_region, double *of_industry)
{
    presence p;
    if ((int)method < HNE_COMPLEXITY_REFLECTIONS || (int)method > HNE_COMPLEXITY_FITNESS)
        return HNE_ERROR_ARGUMENT;
    hne_status status = presence_open(&p, quotient, regions, industries, region_stride, industry_stride, threshold);
    if (status != HNE_OK)
        return status;
    double *found = hne_i_alloc_zeroed(regions + industries + 1, sizeof(double));
    if (!found)
        status = HNE_ERROR_MEMORY;
    else if (method == HNE_COMPLEXITY_EIGENVECTOR)
        status = find_eigenvector(&p, found, found + regions);
    else
        (method == HNE_COMPLEXITY_REFLECTIONS ? reflect : find_fitness)(&p, iterations, found, found + regions);
    if (status == HNE_OK) {
        deliver(found, p.diversity, regions, of_region);
        deliver(found + regions, p.ubiquity, industries, of_industry);
    }
    hne_i_free(found);
    hne_i_free(p.has);
    return status;
}
