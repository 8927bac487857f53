/* SPDX-License-Identifier: MIT */
/* Least squares, probabilities of chance, convergence. */
#include "suites.h"

#include "../failing.h"

#include <stdlib.h>

static int near(double a, double b, double relative)
{
    return fabs(a - b) <= relative * fmax(fabs(a), fabs(b)) + 1e-300;
}

#define ck_assert_near(a, b, relative) \
    ck_assert_msg(near(a, b, relative), "%s is %.17g, not %.17g", #a, (double)(a), (double)(b))

/* National Institute of Standards and Technology, Statistical Reference Datasets, Longley: certified values, to 15
 * digits. J. W. Longley, Journal of the American Statistical Association 62, 1967: employment and six variables. */
static const double longley[16][7] = {
    {60323, 83.0, 234289, 2356, 1590, 107608, 1947},  {61122, 88.5, 259426, 2325, 1456, 108632, 1948},
    {60171, 88.2, 258054, 3682, 1616, 109773, 1949},  {61187, 89.5, 284599, 3351, 1650, 110929, 1950},
    {63221, 96.2, 328975, 2099, 3099, 112075, 1951},  {63639, 98.1, 346999, 1932, 3594, 113270, 1952},
    {64989, 99.0, 365385, 1870, 3547, 115094, 1953},  {63761, 100.0, 363112, 3578, 3350, 116219, 1954},
    {66019, 101.2, 397469, 2904, 3048, 117388, 1955}, {67857, 104.6, 419180, 2822, 2857, 118734, 1956},
    {68169, 108.4, 442769, 2936, 2798, 120445, 1957}, {66513, 110.8, 444546, 4681, 2637, 121950, 1958},
    {68655, 112.6, 482704, 3813, 2552, 123366, 1959}, {69564, 114.2, 502601, 3931, 2514, 125368, 1960},
    {69331, 115.7, 518173, 4806, 2572, 127852, 1961}, {70551, 116.9, 554894, 4007, 2827, 130081, 1962},
};
static const double longley_coefficients[] = {-3482258.63459582, 15.0618722713733, -0.358191792925910e-1,
                                              -2.02022980381683, -1.03322686717359, -0.511041056535807e-1,
                                              1829.15146461355};
static const double longley_errors[] = {890420.383607373, 84.9149257747669, 0.334910077722432e-1, 0.488399681651699,
                                        0.214274163161675, 0.226073200069370, 455.478499142212};

START_TEST(longley_to_the_certified_digits)
{
    double found[7], errors[7];
    hne_fit fit;
    ck_assert_int_eq(hne_least_squares(longley[0], 16, 7, longley[0] + 1, 6, 7, 1, found, errors, &fit), HNE_OK);
    for (int j = 0; j < 7; j++) {
        ck_assert_near(found[j], longley_coefficients[j], 5e-15);
        ck_assert_near(errors[j], longley_errors[j], 1e-12);
    }
    ck_assert_near(fit.residual_error, 304.854073561965, 2e-15);
    ck_assert_near(fit.r_squared, 0.995479004577296, 2e-15);
    ck_assert_near(fit.f, 330.285339234588, 1e-13);
    ck_assert(fit.observations == 16 && fit.degrees_of_freedom == 9);
}
END_TEST

/* Residuals are orthogonal to all that explains. */
START_TEST(normal_equations_hold)
{
    enum { N = 300, K = 5 };
    double x[K][N], y[N], b[K + 1];
    uint64_t state = 5;
    for (int i = 0; i < N; i++) {
        y[i] = random_between(&state, -1, 1) * 1e3;
        for (int j = 0; j < K; j++) {
            x[j][i] = random_between(&state, -1, 1) * pow(10, j) + 1e4;
            y[i] += x[j][i] * (j - 2);
        }
    }
    y[7] = NAN; /* left out */
    x[2][9] = NAN;
    hne_fit fit;
    ck_assert_int_eq(hne_least_squares(y, N, 1, x[0], K, 1, N, b, NULL, &fit), HNE_OK);
    ck_assert(fit.observations == N - 2);
    double along[K + 1] = {0}, size[K + 1] = {0};
    for (int i = 0; i < N; i++) {
        if (i == 7 || i == 9)
            continue;
        double left = y[i] - b[0];
        for (int j = 0; j < K; j++)
            left -= b[j + 1] * x[j][i];
        for (int j = 0; j <= K; j++) {
            along[j] += left * (j ? x[j - 1][i] : 1);
            size[j] += fabs(left * (j ? x[j - 1][i] : 1));
        }
    }
    for (int j = 0; j <= K; j++)
        ck_assert(fabs(along[j]) < 1e-9 * size[j]);
}
END_TEST

START_TEST(what_cannot_be_told_apart)
{
    static const double y[] = {1, 2, 4, 5}, twice[] = {1, 2, 3, 4, 2, 4, 6, 8}, level[] = {3, 3, 3, 3}, far[] = {1, 2, INFINITY, 4};
    double b[3] = {-7, -7, -7}, errors[3];
    ck_assert_int_eq(hne_least_squares(y, 4, 1, twice, 2, 1, 4, b, NULL, NULL), HNE_ERROR_RANGE);
    ck_assert_int_eq(hne_least_squares(y, 4, 1, level, 1, 1, 0, b, NULL, NULL), HNE_ERROR_RANGE);
    ck_assert_int_eq(hne_least_squares(y, 1, 1, twice, 1, 1, 0, b, NULL, NULL), HNE_ERROR_RANGE);
    ck_assert_int_eq(hne_least_squares(y, 4, 1, far, 1, 1, 0, b, NULL, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_least_squares(NULL, 4, 1, twice, 1, 1, 0, b, NULL, NULL), HNE_ERROR_ARGUMENT);
    ck_assert(b[0] == -7);
    ck_assert_int_eq(hne_least_squares(y, 2, 1, twice, 1, 1, 0, b, errors, NULL), HNE_OK);
    ck_assert(b[1] == 1 && isnan(errors[1]));
    ck_assert_int_eq(hne_least_squares(y, 4, 1, NULL, 0, 0, 0, b, errors, NULL), HNE_OK);
    ck_assert(b[0] == 3);
    ck_assert_near(errors[0], sqrt(10.0 / 3 / 4), 1e-15);
}
END_TEST

START_TEST(trend_growth)
{
    double x[20], growth, error;
    for (int t = 0; t < 20; t++)
        x[t] = t == 5 ? 0 : 40 * pow(1.07, t);
    hne_fit fit;
    ck_assert_int_eq(hne_least_squares_growth(x, 20, 1, &growth, &error, &fit), HNE_OK);
    ck_assert_near(growth, 0.07, 1e-14);
    ck_assert(fit.observations == 19 && error < 1e-15);
}
END_TEST

/* Closed forms: Student with 1 and 2 degrees of freedom, F with 2. */
START_TEST(probabilities_in_closed_form)
{
    for (double t = 1e-6; t < 1e6; t *= 1.7) {
        ck_assert_near(hne_student_probability(t, 1), 2 / M_PI * atan(1 / t), 1e-13);
        ck_assert_near(hne_student_probability(t, 2), 2 / (t * t + 2) / (1 + t / sqrt(t * t + 2)), 1e-13);
        for (double d = 1; d < 1e4; d *= 3.1) {
            ck_assert_near(hne_f_probability(t, 2, d), exp(-d / 2 * log1p(2 * t / d)), 1e-12);
            ck_assert_near(hne_student_probability(-t, d), hne_f_probability(t * t, 1, d), 1e-11);
            ck_assert_near(hne_f_probability(t, 7, d) + hne_f_probability(1 / t, d, 7), 1, 1e-12);
        }
    }
    ck_assert(hne_student_probability(0, 5) == 1 && hne_student_probability(INFINITY, 5) == 0);
    ck_assert(isnan(hne_student_probability(NAN, 5)) && isnan(hne_student_probability(1, 0)) && isnan(hne_f_probability(-1, 1, 1)));
}
END_TEST

START_TEST(critical_values)
{
    /* t with 1 degree of freedom is a tangent; 1.96 for many (of all tables) */
    ck_assert_near(hne_student_critical(0.05, 1), tan(M_PI / 2 * 0.95), 1e-12);
    ck_assert(fabs(hne_student_critical(0.05, 1e7) - 1.959964) < 1e-5);
    ck_assert(fabs(hne_student_critical(0.05, 10) - 2.228139) < 1e-6);
    for (double p = 1e-9; p < 1; p *= 4.3)
        ck_assert_near(hne_student_probability(hne_student_critical(p, 12), 12), p, 1e-11);
    ck_assert(hne_student_critical(1, 3) < 1e-12 && isinf(hne_student_critical(0, 3)) && isnan(hne_student_critical(2, 3)));
}
END_TEST

/* Regions built to converge at 3 % a year come out so; half of the gap in 23 years. */
START_TEST(convergence_that_was_put_in)
{
    enum { REGIONS = 200, YEARS = 10 };
    double first[REGIONS], last[REGIONS], control[REGIONS], of_control[2];
    uint64_t state = 17;
    for (int r = 0; r < REGIONS; r++) {
        double gap = random_between(&state, -1, 1);
        control[r] = random_between(&state, -1, 1);
        first[r] = 1000 * exp(gap);
        last[r] = 1000 * exp(gap * exp(-0.03 * YEARS) + 0.2 + 0.4 * control[r]);
    }
    first[3] = -1;
    last[4] = NAN;
    hne_beta found;
    ck_assert_int_eq(hne_beta_convergence(first, 1, last, 1, REGIONS, YEARS, control, 1, 1, 0, &found, of_control), HNE_OK);
    ck_assert_near(found.speed, 0.03, 1e-12);
    ck_assert_near(found.half_life, log(2) / 0.03, 1e-12);
    ck_assert_near(of_control[0], 0.04, 1e-12);
    ck_assert(found.fit.observations == REGIONS - 2 && of_control[1] < 1e-12);
    ck_assert_int_eq(hne_beta_convergence(first, 1, last, 1, REGIONS, YEARS, NULL, 0, 0, 0, &found, NULL), HNE_OK);
    ck_assert(fabs(found.speed - 0.03) < 4 * found.speed_error && found.speed_error > 1e-3);
    hne_sigma sigma;
    ck_assert_int_eq(hne_sigma_convergence(HNE_DISPERSION_STANDARD_DEVIATION, 1, first, 1, first, 1, REGIONS, &sigma), HNE_OK);
    ck_assert(sigma.ratio == 1 && sigma.f == 1 && sigma.f_probability > 0.999 && sigma.degrees_of_freedom[0] == REGIONS - 2);
    ck_assert(isnan(hne_convergence_speed(-0.2, 5)) && isnan(hne_half_life(0)) && isnan(hne_half_life(-1)));
    ck_assert_int_eq(hne_sigma_convergence((hne_dispersion)4, 1, first, 1, last, 1, REGIONS, &sigma), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_sigma_convergence(HNE_DISPERSION_VARIANCE, 1, first, 1, last, 1, 1, &sigma), HNE_ERROR_RANGE);
    ck_assert_int_eq(hne_beta_convergence(first, 1, last, 1, REGIONS, 0, NULL, 0, 0, 0, &found, NULL), HNE_ERROR_ARGUMENT);
}
END_TEST

START_TEST(memory_may_run_out_anywhere)
{
    double first[10], last[10], growth;
    for (int i = 0; i < 10; i++) {
        first[i] = 10 + i * i;
        last[i] = 20 + i * (i % 3 + 5);
    }
    failing_install();
    long count = 0;
    hne_status status = HNE_ERROR_MEMORY;
    for (; status == HNE_ERROR_MEMORY && count < 1000; count++) {
        hne_beta beta;
        hne_sigma sigma;
        failing_at(count);
        status = hne_least_squares_growth(first, 10, 1, &growth, NULL, NULL);
        if (status == HNE_OK)
            status = hne_beta_convergence(first, 1, last, 1, 10, 5, NULL, 0, 0, 0, &beta, NULL);
        if (status == HNE_OK)
            status = hne_sigma_convergence(HNE_DISPERSION_VARIATION, 0, first, 1, last, 1, 10, &sigma);
        failing_at(-1);
        ck_assert(failing_live() == 0);
    }
    failing_remove();
    ck_assert_int_eq(status, HNE_OK);
    ck_assert(count > 5);
}
END_TEST

Suite *regression_suite(void)
{
    Suite *suite = suite_create("regression");
    TCase *tests = tcase_create("regression");
    tcase_add_test(tests, longley_to_the_certified_digits);
    tcase_add_test(tests, normal_equations_hold);
    tcase_add_test(tests, what_cannot_be_told_apart);
    tcase_add_test(tests, trend_growth);
    tcase_add_test(tests, probabilities_in_closed_form);
    tcase_add_test(tests, critical_values);
    tcase_add_test(tests, convergence_that_was_put_in);
    tcase_add_test(tests, memory_may_run_out_anywhere);
    suite_add_tcase(suite, tests);
    return suite;
}
