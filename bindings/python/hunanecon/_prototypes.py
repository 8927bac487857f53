# SPDX-License-Identifier: MIT
"""The interface of the library. 

Written by update-prototypes.py from the public headers: change those, not this.
"""

# The version of the headers.
VERSION = (0, 1, 0)

# Types that are known by their address alone.
OPAQUE = (
    "hne_audit",
    "hne_breakdown",
    "hne_csv_format",
    "hne_csv_reader",
    "hne_derived",
    "hne_error",
    "hne_finding",
    "hne_indicator",
    "hne_initiative",
    "hne_platform",
    "hne_policy",
    "hne_profile",
    "hne_release",
    "hne_release_options",
    "hne_source",
    "hne_statement",
)

# Structures: type and name of each member.
STRUCTURES = {
    "hne_basket": (
        "const double * prices; int64_t price_product_stride; int64_t price_period_stride; const "
        "double * quantities; int64_t quantity_product_stride; int64_t quantity_period_stride; "
        "size_t products; size_t periods"
    ),
    "hne_before_after": (
        "double compound_before; double compound_after; double compound_change; double "
        "mean_before; double mean_after; double mean_change; double standard_error; double "
        "degrees_of_freedom; double probability"
    ),
    "hne_before_after_levels": "hne_interval before; hne_interval after; hne_interval change",
    "hne_beta": (
        "double constant; double constant_error; double slope; double slope_error; double "
        "slope_probability; double speed; double speed_error; double half_life; hne_fit fit"
    ),
    "hne_date": "int32_t year; int32_t month; int32_t day",
    "hne_decomposition": "double total; double within; double between; double rest",
    "hne_difference": (
        "double estimate; double standard_error; double t; double degrees_of_freedom; double "
        "probability; double lower; double upper; double observations; double clusters"
    ),
    "hne_figure": (
        "int64_t digits; int32_t decimals; int32_t multiplier; hne_unit unit; hne_hedge hedge"
    ),
    "hne_fit": (
        "double observations; double degrees_of_freedom; double residual_error; double r_squared; "
        "double adjusted_r_squared; double f; double f_probability"
    ),
    "hne_interval": "double lower; double upper",
    "hne_interval_basket": (
        "const hne_interval * prices; int64_t price_product_stride; int64_t price_period_stride; "
        "const hne_interval * quantities; int64_t quantity_product_stride; int64_t "
        "quantity_period_stride; size_t products; size_t periods"
    ),
    "hne_interval_beta": (
        "hne_interval constant; hne_interval slope; hne_interval speed; hne_interval half_life"
    ),
    "hne_interval_decomposition": (
        "hne_interval total; hne_interval within; hne_interval between; hne_interval rest"
    ),
    "hne_interval_shift_share_parts": (
        "hne_interval growth; hne_interval national; hne_interval mix; hne_interval regional; "
        "hne_interval allocation; hne_interval net_shift"
    ),
    "hne_interval_sigma": (
        "hne_interval first; hne_interval last; hne_interval ratio; hne_interval f"
    ),
    "hne_period": "int32_t first_month; int32_t last_month",
    "hne_question": (
        "const hne_indicator * indicator; hne_period period; hne_aspect aspect; hne_basis basis; "
        "hne_period base; const hne_indicator * reference; hne_reading reading"
    ),
    "hne_shift_share_parts": (
        "double growth; double national; double mix; double regional; double allocation; double "
        "net_shift"
    ),
    "hne_sigma": (
        "double first; double last; double ratio; double f; double[2] degrees_of_freedom; double "
        "f_probability"
    ),
    "hne_span": "const hne_source * source; size_t begin; size_t length",
    "hne_synthetic_fit": "double before; double after; double ratio",
    "hne_synthetic_levels": "hne_synthetic_fit fit; size_t rank; size_t runs",
    "hne_unit": "char[8] code",
}

# Functions that a program hands to the library.
CALLBACKS = {
    "hne_csv_progress": "int32_t (void *, int64_t, int64_t)",
    "hne_csv_source": "int64_t (void *, char *, size_t)",
}

# Functions: what they give, and what they take.
FUNCTIONS = {
    "hne_aggregate_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, size_t, hne_conversion, hne_interval "
        "*, int64_t)"
    ),
    "hne_aggregate_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, size_t, hne_conversion, "
        "double *, int64_t, int64_t)"
    ),
    "hne_aggregate_series": (
        "hne_status (const double *, size_t, int64_t, size_t, hne_conversion, double *, int64_t)"
    ),
    "hne_annualised_growth": "double (double, double, double, double)",
    "hne_annualised_growth_interval": "hne_interval (hne_interval, hne_interval, double, double)",
    "hne_annualised_growth_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, size_t, double, hne_interval *, "
        "int64_t)"
    ),
    "hne_annualised_growth_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, size_t, double, double *, "
        "int64_t, int64_t)"
    ),
    "hne_annualised_growth_series": (
        "hne_status (const double *, size_t, int64_t, size_t, double, double *, int64_t)"
    ),
    "hne_audit_checked": "size_t (const hne_audit *, hne_relation)",
    "hne_audit_contradiction_count": "size_t (const hne_audit *)",
    "hne_audit_doubt": "const hne_finding * (const hne_audit *, size_t)",
    "hne_audit_doubt_count": "size_t (const hne_audit *)",
    "hne_audit_finding": "const hne_finding * (const hne_audit *, size_t)",
    "hne_audit_finding_count": "size_t (const hne_audit *)",
    "hne_audit_free": "void (hne_audit *)",
    "hne_audit_held": "size_t (const hne_audit *, hne_relation)",
    "hne_audit_implied_aspect": "hne_aspect (const hne_audit *, size_t)",
    "hne_audit_implied_count": "size_t (const hne_audit *)",
    "hne_audit_implied_enclosure": "hne_interval (const hne_audit *, size_t)",
    "hne_audit_implied_indicator": "const hne_indicator * (const hne_audit *, size_t)",
    "hne_audit_implied_period": "hne_period (const hne_audit *, size_t)",
    "hne_audit_implied_print": "size_t (const hne_audit *, size_t, char *, size_t)",
    "hne_audit_implied_unit": "hne_unit (const hne_audit *, size_t)",
    "hne_audit_run": (
        "hne_status (const hne_profile *, const hne_policy *, hne_audit **, hne_error *)"
    ),
    "hne_audit_unchecked": "const hne_statement * (const hne_audit *, size_t)",
    "hne_audit_unchecked_count": "size_t (const hne_audit *)",
    "hne_basket_value": "hne_status (const hne_basket *, size_t, double *)",
    "hne_before_after_change": "double (double, double, double, double, double)",
    "hne_before_after_change_interval": (
        "hne_interval (hne_interval, hne_interval, hne_interval, double, double)"
    ),
    "hne_before_after_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, size_t, hne_before_after *)"
    ),
    "hne_before_after_series": (
        "hne_status (const double *, size_t, int64_t, size_t, hne_before_after *)"
    ),
    "hne_beta_convergence": (
        "hne_status (const double *, int64_t, const double *, int64_t, size_t, double, const "
        "double *, size_t, int64_t, int64_t, hne_beta *, double *)"
    ),
    "hne_beta_convergence_interval": (
        "hne_status (const hne_interval *, int64_t, const hne_interval *, int64_t, size_t, double,"
        " hne_interval_beta *)"
    ),
    "hne_beta_convergence_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, size_t, double, hne_beta *)"
    ),
    "hne_breakdown_add_part": "hne_status (hne_breakdown *, hne_indicator *, int32_t, hne_error *)",
    "hne_breakdown_is_complete": "int32_t (const hne_breakdown *)",
    "hne_breakdown_name": "const char * (const hne_breakdown *)",
    "hne_breakdown_part": "const hne_indicator * (const hne_breakdown *, size_t)",
    "hne_breakdown_part_count": "size_t (const hne_breakdown *)",
    "hne_breakdown_part_sign": "int32_t (const hne_breakdown *, size_t)",
    "hne_carry_over": "hne_status (const double *, size_t, int64_t, double *)",
    "hne_carry_over_interval": "hne_status (const hne_interval *, size_t, int64_t, hne_interval *)",
    "hne_carry_over_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, size_t, double *, int64_t, "
        "int64_t)"
    ),
    "hne_catch_up_time": "double (double, double, double, double)",
    "hne_catch_up_time_interval": (
        "hne_interval (hne_interval, hne_interval, hne_interval, hne_interval)"
    ),
    "hne_catch_up_time_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, const hne_interval *, int64_t, const "
        "hne_interval *, int64_t, const hne_interval *, int64_t, hne_interval *, int64_t)"
    ),
    "hne_catch_up_time_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, int64_t, "
        "int64_t, const double *, int64_t, int64_t, const double *, int64_t, int64_t, double *, "
        "int64_t, int64_t)"
    ),
    "hne_catch_up_time_series": (
        "hne_status (const double *, size_t, int64_t, const double *, int64_t, const double *, "
        "int64_t, const double *, int64_t, double *, int64_t)"
    ),
    "hne_chain_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, hne_interval, hne_interval *, int64_t)"
    ),
    "hne_chain_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, double, double *, int64_t, "
        "int64_t)"
    ),
    "hne_chain_series": "hne_status (const double *, size_t, int64_t, double, double *, int64_t)",
    "hne_chained_contribution_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, const hne_interval *, int64_t, const "
        "hne_interval *, int64_t, hne_interval *, int64_t)"
    ),
    "hne_chained_contribution_panel": (
        "hne_status (const double *, int64_t, int64_t, const double *, int64_t, int64_t, size_t, "
        "size_t, double *, int64_t, int64_t)"
    ),
    "hne_change": "double (double, double)",
    "hne_change_interval": "hne_interval (hne_interval, hne_interval)",
    "hne_change_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, size_t, hne_interval *, int64_t)"
    ),
    "hne_change_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, size_t, double *, int64_t, "
        "int64_t)"
    ),
    "hne_change_series": "hne_status (const double *, size_t, int64_t, size_t, double *, int64_t)",
    "hne_complexity": (
        "hne_status (hne_complexity_method, size_t, const double *, size_t, size_t, int64_t, "
        "int64_t, double, double *, double *)"
    ),
    "hne_compound_annual_growth": "double (double, double, double)",
    "hne_compound_annual_growth_interval": "hne_interval (hne_interval, hne_interval, double)",
    "hne_compound_annual_growth_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, const hne_interval *, int64_t, double,"
        " hne_interval *, int64_t)"
    ),
    "hne_compound_annual_growth_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, int64_t, "
        "int64_t, double, double *, int64_t, int64_t)"
    ),
    "hne_compound_annual_growth_series": (
        "hne_status (const double *, size_t, int64_t, const double *, int64_t, double, double *, "
        "int64_t)"
    ),
    "hne_contribution": "double (double, double, double)",
    "hne_contribution_interval": "hne_interval (hne_interval, hne_interval, hne_interval)",
    "hne_contribution_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, const hne_interval *, int64_t, "
        "hne_interval *, int64_t)"
    ),
    "hne_contribution_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, size_t, double *, int64_t, "
        "int64_t)"
    ),
    "hne_contribution_series": (
        "hne_status (const double *, size_t, int64_t, const double *, int64_t, double *, int64_t)"
    ),
    "hne_convergence_speed": "double (double, double)",
    "hne_correlation": (
        "hne_status (hne_correlation_kind, const double *, size_t, int64_t, const double *, "
        "int64_t, double *)"
    ),
    "hne_csv_format_add_missing": "hne_status (hne_csv_format *, const char *, hne_error *)",
    "hne_csv_format_free": "void (hne_csv_format *)",
    "hne_csv_format_new": "hne_status (hne_csv_format **, hne_error *)",
    "hne_csv_format_set_column": (
        "hne_status (hne_csv_format *, const char *, hne_csv_column, hne_error *)"
    ),
    "hne_csv_format_set_decimal_mark": "hne_status (hne_csv_format *, int32_t, hne_error *)",
    "hne_csv_format_set_layout": "hne_status (hne_csv_format *, hne_csv_layout, hne_error *)",
    "hne_csv_format_set_reject_limit": "hne_status (hne_csv_format *, size_t, hne_error *)",
    "hne_csv_format_set_separator": "hne_status (hne_csv_format *, int32_t, hne_error *)",
    "hne_csv_reader_free": "void (hne_csv_reader *)",
    "hne_csv_reader_layout": "hne_csv_layout (const hne_csv_reader *)",
    "hne_csv_reader_missing_count": "int64_t (const hne_csv_reader *)",
    "hne_csv_reader_next_figures": (
        "hne_status (hne_csv_reader *, size_t, int32_t *, hne_period *, hne_figure *, char *, "
        "size_t *, hne_error *)"
    ),
    "hne_csv_reader_next_values": (
        "hne_status (hne_csv_reader *, size_t, int32_t *, hne_period *, double *, char *, size_t "
        "*, hne_error *)"
    ),
    "hne_csv_reader_observation_count": "int64_t (const hne_csv_reader *)",
    "hne_csv_reader_open_file": (
        "hne_status (const char *, const hne_csv_format *, hne_csv_reader **, hne_error *)"
    ),
    "hne_csv_reader_open_memory": (
        "hne_status (const char *, size_t, const char *, const hne_csv_format *, hne_csv_reader "
        "**, hne_error *)"
    ),
    "hne_csv_reader_open_stream": (
        "hne_status (hne_csv_source *, void *, const char *, const hne_csv_format *, "
        "hne_csv_reader **, hne_error *)"
    ),
    "hne_csv_reader_rejected": "const hne_error * (const hne_csv_reader *, size_t)",
    "hne_csv_reader_rejected_count": "int64_t (const hne_csv_reader *)",
    "hne_csv_reader_separator": "int32_t (const hne_csv_reader *)",
    "hne_csv_reader_series_count": "size_t (const hne_csv_reader *)",
    "hne_csv_reader_series_text": "const char * (const hne_csv_reader *, size_t, hne_csv_column)",
    "hne_csv_reader_series_unit": "hne_unit (const hne_csv_reader *, size_t)",
    "hne_csv_reader_set_progress": "void (hne_csv_reader *, hne_csv_progress *, void *)",
    "hne_date_is_valid": "int32_t (hne_date)",
    "hne_date_parse": "hne_status (const char *, hne_date *, hne_error *)",
    "hne_date_period": "hne_period (hne_date)",
    "hne_date_print": "size_t (hne_date, char *, size_t)",
    "hne_deflate_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, const hne_interval *, int64_t, double,"
        " hne_interval *, int64_t)"
    ),
    "hne_deflate_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, int64_t, "
        "int64_t, double, double *, int64_t, int64_t)"
    ),
    "hne_deflate_series": (
        "hne_status (const double *, size_t, int64_t, const double *, int64_t, double, double *, "
        "int64_t)"
    ),
    "hne_denton_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, size_t, "
        "int64_t, int64_t, size_t, hne_conversion, hne_criterion, size_t, hne_denton_start, double"
        " *, int64_t, int64_t)"
    ),
    "hne_denton_series": (
        "hne_status (const double *, size_t, int64_t, const double *, size_t, int64_t, size_t, "
        "hne_conversion, hne_criterion, size_t, hne_denton_start, double *, int64_t)"
    ),
    "hne_derive": (
        "hne_status (const hne_question *, const hne_policy *, hne_derived **, hne_error *)"
    ),
    "hne_derive_before_after": (
        "hne_status (const hne_initiative *, const hne_indicator *, hne_period, hne_period, "
        "hne_reading, const hne_policy *, hne_before_after_levels *, hne_error *)"
    ),
    "hne_derive_difference_in_differences": (
        "hne_status (const hne_initiative *, const hne_indicator *, const hne_indicator *const *, "
        "size_t, const hne_period *, size_t, hne_reading, const hne_policy *, hne_interval *, "
        "hne_error *)"
    ),
    "hne_derive_levels": (
        "hne_status (const hne_indicator *const *, size_t, const hne_period *, size_t, "
        "hne_reading, const hne_policy *, hne_interval *, hne_unit *, hne_error *)"
    ),
    "hne_derive_synthetic_control": (
        "hne_status (const hne_initiative *, const hne_indicator *, const hne_indicator *const *, "
        "size_t, const hne_period *, size_t, hne_reading, const hne_policy *, double *, "
        "hne_interval *, hne_synthetic_levels *, hne_error *)"
    ),
    "hne_derived_free": "void (hne_derived *)",
    "hne_derived_interval": "hne_interval (const hne_derived *)",
    "hne_derived_is_certain": "int32_t (const hne_derived *)",
    "hne_derived_is_stated": "int32_t (const hne_derived *)",
    "hne_derived_statement": "const hne_statement * (const hne_derived *, size_t)",
    "hne_derived_statement_count": "size_t (const hne_derived *)",
    "hne_derived_unit": "hne_unit (const hne_derived *)",
    "hne_difference_in_differences": "double (double, double, double, double)",
    "hne_difference_in_differences_interval": (
        "hne_interval (hne_interval, hne_interval, hne_interval, hne_interval)"
    ),
    "hne_difference_in_differences_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, int64_t, "
        "int64_t, const double *, int64_t, int64_t, const uint32_t *, size_t, double, "
        "hne_difference *)"
    ),
    "hne_difference_in_differences_sample": (
        "hne_status (const double *, size_t, int64_t, const double *, int64_t, const uint32_t *, "
        "const uint32_t *, const uint32_t *, size_t, double, hne_difference *)"
    ),
    "hne_disaggregate_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, size_t, "
        "int64_t, int64_t, size_t, hne_conversion, hne_disaggregation, double, double *, int64_t, "
        "int64_t)"
    ),
    "hne_disaggregate_series": (
        "hne_status (const double *, size_t, int64_t, const double *, size_t, int64_t, size_t, "
        "hne_conversion, hne_disaggregation, double, double *, int64_t)"
    ),
    "hne_dissimilarity": (
        "hne_status (const double *, size_t, int64_t, const double *, int64_t, double *)"
    ),
    "hne_dissimilarity_interval": (
        "hne_status (const hne_interval *, size_t, int64_t, const hne_interval *, int64_t, "
        "hne_interval *)"
    ),
    "hne_dissimilarity_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, int64_t, "
        "int64_t, double *, int64_t)"
    ),
    "hne_doubling_time": "double (double)",
    "hne_doubling_time_interval": "hne_interval (hne_interval)",
    "hne_doubling_time_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, hne_interval *, int64_t)"
    ),
    "hne_doubling_time_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, double *, int64_t, int64_t)"
    ),
    "hne_doubling_time_series": "hne_status (const double *, size_t, int64_t, double *, int64_t)",
    "hne_drawdown_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, double *, int64_t, int64_t)"
    ),
    "hne_drawdown_series": "hne_status (const double *, size_t, int64_t, double *, int64_t)",
    "hne_effective_rate": "double (double, double)",
    "hne_error_column": "int64_t (const hne_error *)",
    "hne_error_free": "void (hne_error *)",
    "hne_error_line": "int64_t (const hne_error *)",
    "hne_error_message": "const char * (const hne_error *)",
    "hne_error_new": "hne_status (hne_error **)",
    "hne_error_offset": "int64_t (const hne_error *)",
    "hne_error_path": "const char * (const hne_error *)",
    "hne_error_source": "const char * (const hne_error *)",
    "hne_error_status": "hne_status (const hne_error *)",
    "hne_error_text": "const char * (const hne_error *)",
    "hne_f_probability": "double (double, double, double)",
    "hne_figure_enclosure": (
        "hne_status (hne_figure, hne_reading, const hne_policy *, hne_interval *, hne_error *)"
    ),
    "hne_figure_parse": "hne_status (const char *, hne_figure *, hne_error *)",
    "hne_figure_parse_number": "hne_status (const char *, hne_figure *, hne_error *)",
    "hne_figure_print": "size_t (hne_figure, char *, size_t)",
    "hne_figure_print_number": "size_t (hne_figure, char *, size_t)",
    "hne_figure_round": "hne_status (hne_figure, int32_t, hne_rounding, hne_figure *, hne_error *)",
    "hne_figure_value": "double (hne_figure)",
    "hne_finding_relation": "hne_relation (const hne_finding *)",
    "hne_finding_repair_aspect": "hne_aspect (const hne_finding *, size_t)",
    "hne_finding_repair_count": "size_t (const hne_finding *)",
    "hne_finding_repair_figure": "hne_figure (const hne_finding *, size_t)",
    "hne_finding_repair_kind": "hne_repair_kind (const hne_finding *, size_t)",
    "hne_finding_repair_period": "hne_period (const hne_finding *, size_t)",
    "hne_finding_repair_score": "double (const hne_finding *, size_t)",
    "hne_finding_repair_statement": "const hne_statement * (const hne_finding *, size_t)",
    "hne_finding_repair_text": "const char * (const hne_finding *, size_t)",
    "hne_finding_severity": "hne_severity (const hne_finding *)",
    "hne_finding_statement": "const hne_statement * (const hne_finding *, size_t)",
    "hne_finding_statement_count": "size_t (const hne_finding *)",
    "hne_finding_step_count": "size_t (const hne_finding *)",
    "hne_finding_step_label": "const char * (const hne_finding *, size_t)",
    "hne_finding_step_text": "const char * (const hne_finding *, size_t)",
    "hne_finding_title": "const char * (const hne_finding *)",
    "hne_fraction_to_percent": "double (double)",
    "hne_free": "void (void *)",
    "hne_future_level": "double (double, double, double)",
    "hne_future_level_interval": "hne_interval (hne_interval, hne_interval, double)",
    "hne_future_level_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, const hne_interval *, int64_t, double,"
        " hne_interval *, int64_t)"
    ),
    "hne_future_level_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, int64_t, "
        "int64_t, const double *, int64_t, int64_t, double *, int64_t, int64_t)"
    ),
    "hne_future_level_series": (
        "hne_status (const double *, size_t, int64_t, const double *, int64_t, const double *, "
        "int64_t, double *, int64_t)"
    ),
    "hne_gap": "double (double, double)",
    "hne_gap_interval": "hne_interval (hne_interval, hne_interval)",
    "hne_gap_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, const hne_interval *, int64_t, "
        "hne_interval *, int64_t)"
    ),
    "hne_gap_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, int64_t, "
        "int64_t, double *, int64_t, int64_t)"
    ),
    "hne_gap_series": (
        "hne_status (const double *, size_t, int64_t, const double *, int64_t, double *, int64_t)"
    ),
    "hne_geks_intervals": (
        "hne_status (hne_index_formula, hne_index_kind, const hne_interval_basket *, size_t, "
        "hne_splice, hne_interval *, int64_t)"
    ),
    "hne_geometric_mean_growth": "hne_status (const double *, size_t, int64_t, double *)",
    "hne_geometric_mean_growth_interval": (
        "hne_status (const hne_interval *, size_t, int64_t, hne_interval *)"
    ),
    "hne_geometric_mean_growth_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, double *, int64_t)"
    ),
    "hne_growth": "double (double, double)",
    "hne_growth_deviation": "hne_status (const double *, size_t, int64_t, double *)",
    "hne_growth_deviation_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, double *, int64_t)"
    ),
    "hne_growth_interval": "hne_interval (hne_interval, hne_interval)",
    "hne_growth_interval_panel": (
        "hne_status (const hne_interval *, size_t, size_t, int64_t, int64_t, size_t, hne_interval "
        "*, int64_t, int64_t)"
    ),
    "hne_growth_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, size_t, hne_interval *, int64_t)"
    ),
    "hne_growth_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, size_t, double *, int64_t, "
        "int64_t)"
    ),
    "hne_growth_series": "hne_status (const double *, size_t, int64_t, size_t, double *, int64_t)",
    "hne_grubel_lloyd": "double (double, double)",
    "hne_grubel_lloyd_interval": "hne_interval (hne_interval, hne_interval)",
    "hne_grubel_lloyd_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, const hne_interval *, int64_t, "
        "hne_interval *, int64_t)"
    ),
    "hne_grubel_lloyd_of_all": (
        "hne_status (const double *, size_t, int64_t, const double *, int64_t, double *)"
    ),
    "hne_grubel_lloyd_of_all_interval": (
        "hne_status (const hne_interval *, size_t, int64_t, const hne_interval *, int64_t, "
        "hne_interval *)"
    ),
    "hne_grubel_lloyd_of_all_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, int64_t, "
        "int64_t, double *, int64_t)"
    ),
    "hne_grubel_lloyd_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, int64_t, "
        "int64_t, double *, int64_t, int64_t)"
    ),
    "hne_grubel_lloyd_series": (
        "hne_status (const double *, size_t, int64_t, const double *, int64_t, double *, int64_t)"
    ),
    "hne_half_life": "double (double)",
    "hne_hedge_parse": "hne_status (const char *, hne_hedge *, hne_error *)",
    "hne_hedge_word": "const char * (hne_hedge)",
    "hne_implicit_deflator_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, const hne_interval *, int64_t, double,"
        " hne_interval *, int64_t)"
    ),
    "hne_implicit_deflator_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, int64_t, "
        "int64_t, double, double *, int64_t, int64_t)"
    ),
    "hne_implicit_deflator_series": (
        "hne_status (const double *, size_t, int64_t, const double *, int64_t, double, double *, "
        "int64_t)"
    ),
    "hne_implied_base": "double (double, double)",
    "hne_implied_base_interval": "hne_interval (hne_interval, hne_interval)",
    "hne_implied_base_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, const hne_interval *, int64_t, "
        "hne_interval *, int64_t)"
    ),
    "hne_implied_base_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, int64_t, "
        "int64_t, double *, int64_t, int64_t)"
    ),
    "hne_implied_base_series": (
        "hne_status (const double *, size_t, int64_t, const double *, int64_t, double *, int64_t)"
    ),
    "hne_implied_level": "double (double, double)",
    "hne_implied_level_interval": "hne_interval (hne_interval, hne_interval)",
    "hne_implied_level_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, const hne_interval *, int64_t, "
        "hne_interval *, int64_t)"
    ),
    "hne_implied_level_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, int64_t, "
        "int64_t, double *, int64_t, int64_t)"
    ),
    "hne_implied_level_series": (
        "hne_status (const double *, size_t, int64_t, const double *, int64_t, double *, int64_t)"
    ),
    "hne_import_cover": "double (double, double)",
    "hne_import_cover_interval": "hne_interval (hne_interval, hne_interval)",
    "hne_import_cover_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, const hne_interval *, int64_t, "
        "hne_interval *, int64_t)"
    ),
    "hne_import_cover_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, int64_t, "
        "int64_t, double *, int64_t, int64_t)"
    ),
    "hne_import_cover_series": (
        "hne_status (const double *, size_t, int64_t, const double *, int64_t, double *, int64_t)"
    ),
    "hne_index_contribution_intervals": (
        "hne_status (hne_index_formula, hne_index_kind, hne_contribution_form, const "
        "hne_interval_basket *, size_t, size_t, size_t, hne_interval *, int64_t)"
    ),
    "hne_index_contributions": (
        "hne_status (hne_index_formula, double, hne_index_kind, hne_contribution_form, const "
        "hne_basket *, size_t, size_t, size_t, double *, int64_t)"
    ),
    "hne_index_intervals": (
        "hne_status (hne_index_formula, hne_index_kind, hne_index_base, const hne_interval_basket "
        "*, size_t, size_t, hne_interval *, int64_t)"
    ),
    "hne_index_of_periods": (
        "hne_status (hne_index_formula, double, hne_index_kind, const hne_basket *, size_t, "
        "size_t, size_t, double *)"
    ),
    "hne_index_of_periods_interval": (
        "hne_status (hne_index_formula, hne_index_kind, const hne_interval_basket *, size_t, "
        "size_t, size_t, hne_interval *)"
    ),
    "hne_index_series": (
        "hne_status (hne_index_formula, double, hne_index_kind, hne_index_base, const hne_basket "
        "*, size_t, size_t, double *, int64_t)"
    ),
    "hne_indicator_add_breakdown": (
        "hne_status (hne_indicator *, const char *, int32_t, hne_breakdown **, hne_error *)"
    ),
    "hne_indicator_area": "const char * (const hne_indicator *)",
    "hne_indicator_bounds": "hne_interval (const hne_indicator *)",
    "hne_indicator_breakdown": "const hne_breakdown * (const hne_indicator *, size_t)",
    "hne_indicator_breakdown_count": "size_t (const hne_indicator *)",
    "hne_indicator_code": "const char * (const hne_indicator *)",
    "hne_indicator_denominator": "const hne_indicator * (const hne_indicator *)",
    "hne_indicator_find": (
        "const hne_statement * (const hne_indicator *, hne_period, hne_aspect, const hne_statement"
        " *)"
    ),
    "hne_indicator_first_statement": "const hne_statement * (const hne_indicator *)",
    "hne_indicator_index": "size_t (const hne_indicator *)",
    "hne_indicator_name": "const char * (const hne_indicator *, const char *)",
    "hne_indicator_name_count": "size_t (const hne_indicator *)",
    "hne_indicator_name_language": "const char * (const hne_indicator *, size_t)",
    "hne_indicator_nature": "hne_nature (const hne_indicator *)",
    "hne_indicator_non_negative": "int32_t (const hne_indicator *)",
    "hne_indicator_numerator": "const hne_indicator * (const hne_indicator *)",
    "hne_indicator_prices": "hne_prices (const hne_indicator *)",
    "hne_indicator_set_area": "hne_status (hne_indicator *, const char *, hne_error *)",
    "hne_indicator_set_bounds": "hne_status (hne_indicator *, hne_interval, hne_error *)",
    "hne_indicator_set_name": (
        "hne_status (hne_indicator *, const char *, const char *, hne_error *)"
    ),
    "hne_indicator_set_nature": "hne_status (hne_indicator *, hne_nature, hne_error *)",
    "hne_indicator_set_non_negative": "hne_status (hne_indicator *, int32_t, hne_error *)",
    "hne_indicator_set_prices": "hne_status (hne_indicator *, hne_prices, hne_error *)",
    "hne_indicator_set_quotient": (
        "hne_status (hne_indicator *, const hne_indicator *, const hne_indicator *, hne_error *)"
    ),
    "hne_indicator_set_unit": "hne_status (hne_indicator *, hne_unit, hne_error *)",
    "hne_indicator_state": (
        "hne_status (hne_indicator *, hne_period, hne_aspect, hne_figure, hne_statement **, "
        "hne_error *)"
    ),
    "hne_indicator_statement_count": "size_t (const hne_indicator *)",
    "hne_indicator_unit": "hne_unit (const hne_indicator *)",
    "hne_initiative_add_text": (
        "hne_status (hne_initiative *, hne_initiative_list, const char *, hne_error *)"
    ),
    "hne_initiative_code": "const char * (const hne_initiative *)",
    "hne_initiative_date": "hne_date (const hne_initiative *)",
    "hne_initiative_decided_by": "const char * (const hne_initiative *)",
    "hne_initiative_indicator": "const hne_indicator * (const hne_initiative *, size_t)",
    "hne_initiative_indicator_count": "size_t (const hne_initiative *)",
    "hne_initiative_kind_of": "hne_initiative_kind (const hne_initiative *)",
    "hne_initiative_link_indicator": (
        "hne_status (hne_initiative *, const hne_indicator *, hne_error *)"
    ),
    "hne_initiative_link_platform": (
        "hne_status (hne_initiative *, const hne_platform *, hne_error *)"
    ),
    "hne_initiative_number": "int64_t (const hne_initiative *)",
    "hne_initiative_parent": "const hne_initiative * (const hne_initiative *)",
    "hne_initiative_platform": "const hne_platform * (const hne_initiative *, size_t)",
    "hne_initiative_platform_count": "size_t (const hne_initiative *)",
    "hne_initiative_set_date": "hne_status (hne_initiative *, hne_date, hne_error *)",
    "hne_initiative_set_decided_by": "hne_status (hne_initiative *, const char *, hne_error *)",
    "hne_initiative_set_kind": "hne_status (hne_initiative *, hne_initiative_kind, hne_error *)",
    "hne_initiative_set_number": "hne_status (hne_initiative *, int64_t, hne_error *)",
    "hne_initiative_set_parent": (
        "hne_status (hne_initiative *, const hne_initiative *, hne_error *)"
    ),
    "hne_initiative_set_span": "hne_status (hne_initiative *, hne_span, hne_error *)",
    "hne_initiative_set_stated_actions": "hne_status (hne_initiative *, int64_t, hne_error *)",
    "hne_initiative_set_title": "hne_status (hne_initiative *, const char *, hne_error *)",
    "hne_initiative_span": "hne_span (const hne_initiative *)",
    "hne_initiative_start": (
        "hne_status (const hne_initiative *, const hne_period *, size_t, size_t *, hne_error *)"
    ),
    "hne_initiative_stated_actions": "int64_t (const hne_initiative *)",
    "hne_initiative_text": "const char * (const hne_initiative *, hne_initiative_list, size_t)",
    "hne_initiative_text_count": "size_t (const hne_initiative *, hne_initiative_list)",
    "hne_initiative_title": "const char * (const hne_initiative *)",
    "hne_interval_add": "hne_interval (hne_interval, hne_interval)",
    "hne_interval_contains": "int32_t (hne_interval, double)",
    "hne_interval_divide": "hne_interval (hne_interval, hne_interval)",
    "hne_interval_empty": "hne_interval ()",
    "hne_interval_entire": "hne_interval ()",
    "hne_interval_exp": "hne_interval (hne_interval)",
    "hne_interval_hull": "hne_interval (hne_interval, hne_interval)",
    "hne_interval_intersect": "hne_interval (hne_interval, hne_interval)",
    "hne_interval_is_empty": "int32_t (hne_interval)",
    "hne_interval_is_missing": "int32_t (hne_interval)",
    "hne_interval_log": "hne_interval (hne_interval)",
    "hne_interval_midpoint": "double (hne_interval)",
    "hne_interval_missing": "hne_interval ()",
    "hne_interval_multiply": "hne_interval (hne_interval, hne_interval)",
    "hne_interval_negate": "hne_interval (hne_interval)",
    "hne_interval_of": "hne_interval (double, double)",
    "hne_interval_point": "hne_interval (double)",
    "hne_interval_power": "hne_interval (hne_interval, double)",
    "hne_interval_subset": "int32_t (hne_interval, hne_interval)",
    "hne_interval_subtract": "hne_interval (hne_interval, hne_interval)",
    "hne_interval_width": "double (hne_interval)",
    "hne_lafay_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, const hne_interval *, int64_t, "
        "hne_interval *, int64_t)"
    ),
    "hne_lafay_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, int64_t, "
        "int64_t, double *, int64_t, int64_t)"
    ),
    "hne_lafay_series": (
        "hne_status (const double *, size_t, int64_t, const double *, int64_t, double *, int64_t)"
    ),
    "hne_least_squares": (
        "hne_status (const double *, size_t, int64_t, const double *, size_t, int64_t, int64_t, "
        "double *, double *, hne_fit *)"
    ),
    "hne_least_squares_growth": (
        "hne_status (const double *, size_t, int64_t, double *, double *, hne_fit *)"
    ),
    "hne_least_squares_growth_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, double *, int64_t)"
    ),
    "hne_link_contributions": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, double *, int64_t)"
    ),
    "hne_link_contributions_intervals": (
        "hne_status (const hne_interval *, size_t, size_t, int64_t, int64_t, hne_interval *, "
        "int64_t)"
    ),
    "hne_location_quotient": "double (double, double, double, double)",
    "hne_location_quotient_interval": (
        "hne_interval (hne_interval, hne_interval, hne_interval, hne_interval)"
    ),
    "hne_location_quotient_intervals": (
        "hne_status (hne_quotient, const hne_interval *, size_t, size_t, int64_t, int64_t, "
        "hne_interval *, int64_t, int64_t)"
    ),
    "hne_location_quotients": (
        "hne_status (hne_quotient, const double *, size_t, size_t, int64_t, int64_t, double *, "
        "int64_t, int64_t)"
    ),
    "hne_log_growth": "double (double, double)",
    "hne_log_growth_interval": "hne_interval (hne_interval, hne_interval)",
    "hne_log_growth_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, size_t, hne_interval *, int64_t)"
    ),
    "hne_log_growth_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, size_t, double *, int64_t, "
        "int64_t)"
    ),
    "hne_log_growth_series": (
        "hne_status (const double *, size_t, int64_t, size_t, double *, int64_t)"
    ),
    "hne_lorenz_curve": (
        "hne_status (const double *, size_t, int64_t, const double *, int64_t, double *, double *)"
    ),
    "hne_lorenz_curve_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, const double *, int64_t, const double "
        "*, size_t, hne_interval *, int64_t)"
    ),
    "hne_lorenz_curve_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, int64_t, "
        "int64_t, double *, double *)"
    ),
    "hne_mean_growth": "hne_status (const double *, size_t, int64_t, double *)",
    "hne_mean_growth_interval": (
        "hne_status (const hne_interval *, size_t, int64_t, hne_interval *)"
    ),
    "hne_mean_growth_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, double *, int64_t)"
    ),
    "hne_measure_decomposition": (
        "hne_status (hne_measure, double, const double *, size_t, int64_t, const double *, "
        "int64_t, const uint32_t *, size_t, hne_decomposition *, double *, double *)"
    ),
    "hne_measure_decomposition_intervals": (
        "hne_status (hne_measure, double, const hne_interval *, size_t, int64_t, const double *, "
        "int64_t, const uint32_t *, size_t, hne_interval_decomposition *, hne_interval *, "
        "hne_interval *)"
    ),
    "hne_measure_decomposition_panel": (
        "hne_status (hne_measure, double, const double *, size_t, size_t, int64_t, int64_t, const "
        "double *, int64_t, int64_t, const uint32_t *, size_t, hne_decomposition *, double *, "
        "double *)"
    ),
    "hne_measure_intervals": (
        "hne_status (hne_measure, double, const hne_interval *, size_t, int64_t, const double *, "
        "int64_t, hne_interval *)"
    ),
    "hne_measure_panel": (
        "hne_status (hne_measure, double, const double *, size_t, size_t, int64_t, int64_t, const "
        "double *, int64_t, int64_t, double *, int64_t)"
    ),
    "hne_measure_series": (
        "hne_status (hne_measure, double, const double *, size_t, int64_t, const double *, "
        "int64_t, double *)"
    ),
    "hne_moving_mean_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, size_t, hne_interval *, int64_t)"
    ),
    "hne_moving_mean_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, size_t, double *, int64_t, "
        "int64_t)"
    ),
    "hne_moving_mean_series": (
        "hne_status (const double *, size_t, int64_t, size_t, double *, int64_t)"
    ),
    "hne_moving_sum_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, size_t, hne_interval *, int64_t)"
    ),
    "hne_moving_sum_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, size_t, double *, int64_t, "
        "int64_t)"
    ),
    "hne_moving_sum_series": (
        "hne_status (const double *, size_t, int64_t, size_t, double *, int64_t)"
    ),
    "hne_multilateral_index": (
        "hne_status (hne_multilateral, hne_index_formula, hne_index_kind, const hne_basket *, "
        "size_t, hne_splice, double *, int64_t)"
    ),
    "hne_multiplier_parse": "hne_status (const char *, int32_t *, hne_error *)",
    "hne_multiplier_word": "const char * (int32_t)",
    "hne_nominal_rate": "double (double, double)",
    "hne_normalised_trade_balance": "double (double, double)",
    "hne_normalised_trade_balance_interval": "hne_interval (hne_interval, hne_interval)",
    "hne_normalised_trade_balance_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, const hne_interval *, int64_t, "
        "hne_interval *, int64_t)"
    ),
    "hne_normalised_trade_balance_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, int64_t, "
        "int64_t, double *, int64_t, int64_t)"
    ),
    "hne_normalised_trade_balance_series": (
        "hne_status (const double *, size_t, int64_t, const double *, int64_t, double *, int64_t)"
    ),
    "hne_number_parse": "hne_status (const char *, double *, hne_error *)",
    "hne_number_print": "size_t (double, char *, size_t)",
    "hne_percent_to_fraction": "double (double)",
    "hne_period_adjacent": "int32_t (hne_period, hne_period)",
    "hne_period_before": "hne_period (hne_period)",
    "hne_period_contains": "int32_t (hne_period, hne_period)",
    "hne_period_equal": "int32_t (hne_period, hne_period)",
    "hne_period_is_valid": "int32_t (hne_period)",
    "hne_period_months": "int32_t (hne_period)",
    "hne_period_of_half": "hne_period (int32_t, int32_t)",
    "hne_period_of_month": "hne_period (int32_t, int32_t)",
    "hne_period_of_quarter": "hne_period (int32_t, int32_t)",
    "hne_period_of_year": "hne_period (int32_t)",
    "hne_period_overlap": "int32_t (hne_period, hne_period)",
    "hne_period_parse": "hne_status (const char *, hne_period *, hne_error *)",
    "hne_period_print": "size_t (hne_period, char *, size_t)",
    "hne_period_shift": "hne_period (hne_period, int32_t)",
    "hne_period_year_earlier": "hne_period (hne_period)",
    "hne_period_year_to_date": "hne_period (int32_t, int32_t)",
    "hne_periods_to_target": "double (double, double, double)",
    "hne_periods_to_target_interval": "hne_interval (hne_interval, hne_interval, hne_interval)",
    "hne_periods_to_target_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, const hne_interval *, int64_t, const "
        "hne_interval *, int64_t, hne_interval *, int64_t)"
    ),
    "hne_periods_to_target_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, int64_t, "
        "int64_t, const double *, int64_t, int64_t, double *, int64_t, int64_t)"
    ),
    "hne_periods_to_target_series": (
        "hne_status (const double *, size_t, int64_t, const double *, int64_t, const double *, "
        "int64_t, double *, int64_t)"
    ),
    "hne_platform_batch": "int64_t (const hne_platform *)",
    "hne_platform_code": "const char * (const hne_platform *)",
    "hne_platform_date": "hne_date (const hne_platform *)",
    "hne_platform_kind": "const char * (const hne_platform *)",
    "hne_platform_level_of": "hne_platform_level (const hne_platform *)",
    "hne_platform_name": "const char * (const hne_platform *)",
    "hne_platform_note": "const char * (const hne_platform *)",
    "hne_platform_place": "const char * (const hne_platform *)",
    "hne_platform_set_batch": "hne_status (hne_platform *, int64_t, hne_error *)",
    "hne_platform_set_kind": "hne_status (hne_platform *, const char *, hne_error *)",
    "hne_platform_set_level": "hne_status (hne_platform *, hne_platform_level, hne_error *)",
    "hne_platform_set_name": "hne_status (hne_platform *, const char *, hne_error *)",
    "hne_platform_set_note": "hne_status (hne_platform *, const char *, hne_error *)",
    "hne_platform_set_place": "hne_status (hne_platform *, const char *, hne_error *)",
    "hne_platform_set_span": "hne_status (hne_platform *, hne_span, hne_error *)",
    "hne_platform_set_status": (
        "hne_status (hne_platform *, hne_platform_status, hne_date, hne_error *)"
    ),
    "hne_platform_set_units": "hne_status (hne_platform *, int64_t, hne_error *)",
    "hne_platform_span": "hne_span (const hne_platform *)",
    "hne_platform_status_of": "hne_platform_status (const hne_platform *)",
    "hne_platform_units": "int64_t (const hne_platform *)",
    "hne_policy_free": "void (hne_policy *)",
    "hne_policy_new": "hne_status (hne_policy **, hne_error *)",
    "hne_policy_set_slack": (
        "hne_status (hne_policy *, hne_hedge, hne_reading, double, double, hne_error *)"
    ),
    "hne_policy_slack": (
        "hne_status (const hne_policy *, hne_hedge, hne_reading, double *, double *)"
    ),
    "hne_price_updated_shares": (
        "hne_status (const hne_basket *, size_t, size_t, double *, int64_t)"
    ),
    "hne_profile_add_indicator": (
        "hne_status (hne_profile *, const char *, hne_indicator **, hne_error *)"
    ),
    "hne_profile_add_initiative": (
        "hne_status (hne_profile *, const char *, hne_initiative **, hne_error *)"
    ),
    "hne_profile_add_platform": (
        "hne_status (hne_profile *, const char *, hne_platform **, hne_error *)"
    ),
    "hne_profile_add_source": (
        "hne_status (hne_profile *, const char *, hne_source **, hne_error *)"
    ),
    "hne_profile_area": "const char * (const hne_profile *)",
    "hne_profile_builtin": "hne_status (hne_profile **, hne_error *)",
    "hne_profile_equal": "int32_t (const hne_profile *, const hne_profile *)",
    "hne_profile_find_indicator": "hne_indicator * (const hne_profile *, const char *)",
    "hne_profile_find_initiative": "hne_initiative * (const hne_profile *, const char *)",
    "hne_profile_find_platform": "hne_platform * (const hne_profile *, const char *)",
    "hne_profile_find_source": "hne_source * (const hne_profile *, const char *)",
    "hne_profile_indicator": "const hne_indicator * (const hne_profile *, size_t)",
    "hne_profile_indicator_count": "size_t (const hne_profile *)",
    "hne_profile_initiative": "const hne_initiative * (const hne_profile *, size_t)",
    "hne_profile_initiative_count": "size_t (const hne_profile *)",
    "hne_profile_new": "hne_status (hne_profile **, hne_error *)",
    "hne_profile_platform": "const hne_platform * (const hne_profile *, size_t)",
    "hne_profile_platform_count": "size_t (const hne_profile *)",
    "hne_profile_read_csv": "hne_status (hne_csv_reader *, hne_profile **, hne_error *)",
    "hne_profile_read_file": "hne_status (const char *, hne_profile **, hne_error *)",
    "hne_profile_read_memory": (
        "hne_status (const char *, size_t, const char *, hne_profile **, hne_error *)"
    ),
    "hne_profile_ref": "hne_profile * (hne_profile *)",
    "hne_profile_set_area": "hne_status (hne_profile *, const char *, hne_error *)",
    "hne_profile_set_title": "hne_status (hne_profile *, const char *, hne_error *)",
    "hne_profile_source": "const hne_source * (const hne_profile *, size_t)",
    "hne_profile_source_count": "size_t (const hne_profile *)",
    "hne_profile_statement": "const hne_statement * (const hne_profile *, size_t)",
    "hne_profile_statement_count": "size_t (const hne_profile *)",
    "hne_profile_title": "const char * (const hne_profile *)",
    "hne_profile_unref": "void (hne_profile *)",
    "hne_profile_write_csv_file": (
        "hne_status (const hne_profile *, const hne_csv_format *, const char *, hne_error *)"
    ),
    "hne_profile_write_csv_memory": (
        "hne_status (const hne_profile *, const hne_csv_format *, char **, size_t *, hne_error *)"
    ),
    "hne_profile_write_file": "hne_status (const hne_profile *, const char *, hne_error *)",
    "hne_profile_write_memory": "hne_status (const hne_profile *, char **, size_t *, hne_error *)",
    "hne_proximity": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, double, double *)"
    ),
    "hne_quantile": (
        "hne_status (const double *, size_t, int64_t, double, hne_quantile_method, double *)"
    ),
    "hne_quantile_interval": (
        "hne_status (const hne_interval *, size_t, int64_t, double, hne_quantile_method, "
        "hne_interval *)"
    ),
    "hne_quantile_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, double, "
        "hne_quantile_method, double *, int64_t)"
    ),
    "hne_rank_interval": (
        "hne_interval (const hne_interval *, size_t, int64_t, size_t, hne_rank_order)"
    ),
    "hne_rank_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, hne_rank_order, hne_interval *, "
        "int64_t, void *, size_t)"
    ),
    "hne_rank_intervals_workspace_size": "size_t (size_t)",
    "hne_rank_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, hne_rank_order, "
        "hne_rank_ties, double *, int64_t, int64_t, void *, size_t)"
    ),
    "hne_rank_series": (
        "hne_status (const double *, size_t, int64_t, hne_rank_order, hne_rank_ties, double *, "
        "int64_t, void *, size_t)"
    ),
    "hne_rank_workspace_size": "size_t (size_t)",
    "hne_rate_currency": "hne_unit (size_t)",
    "hne_rate_currency_count": "size_t ()",
    "hne_rate_range": "hne_status (hne_unit, hne_unit, hne_period, hne_interval *, hne_error *)",
    "hne_rate_source": "const char * ()",
    "hne_ratio": "double (double, double)",
    "hne_ratio_interval": "hne_interval (hne_interval, hne_interval)",
    "hne_ratio_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, const hne_interval *, int64_t, "
        "hne_interval *, int64_t)"
    ),
    "hne_ratio_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, int64_t, "
        "int64_t, double *, int64_t, int64_t)"
    ),
    "hne_ratio_series": (
        "hne_status (const double *, size_t, int64_t, const double *, int64_t, double *, int64_t)"
    ),
    "hne_rebase_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, size_t, size_t, double, hne_interval "
        "*, int64_t)"
    ),
    "hne_rebase_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, size_t, size_t, double, "
        "double *, int64_t, int64_t)"
    ),
    "hne_rebase_series": (
        "hne_status (const double *, size_t, int64_t, size_t, size_t, double, double *, int64_t)"
    ),
    "hne_relation_text": "const char * (hne_relation)",
    "hne_relative_entropy": (
        "hne_status (const double *, size_t, int64_t, const double *, int64_t, double *)"
    ),
    "hne_release_area": "const char * (const hne_release *)",
    "hne_release_date_is_assumed": "int32_t (const hne_release *)",
    "hne_release_free": "void (hne_release *)",
    "hne_release_options_free": "void (hne_release_options *)",
    "hne_release_options_new": "hne_status (hne_release_options **, hne_error *)",
    "hne_release_options_set_area": "hne_status (hne_release_options *, const char *, hne_error *)",
    "hne_release_options_set_date": "hne_status (hne_release_options *, hne_date, hne_error *)",
    "hne_release_options_set_fallback_date": (
        "hne_status (hne_release_options *, hne_date, hne_error *)"
    ),
    "hne_release_options_set_language": (
        "hne_status (hne_release_options *, const char *, hne_error *)"
    ),
    "hne_release_profile": "hne_profile * (const hne_release *)",
    "hne_release_quantity_count": "size_t (const hne_release *)",
    "hne_release_quantity_figure": "hne_figure (const hne_release *, size_t)",
    "hne_release_quantity_misprint": "hne_unread (const hne_release *, size_t)",
    "hne_release_quantity_number": "size_t (const hne_release *, size_t)",
    "hne_release_quantity_span": "hne_span (const hne_release *, size_t)",
    "hne_release_quantity_statement": "const hne_statement * (const hne_release *, size_t)",
    "hne_release_quantity_unread": "hne_unread (const hne_release *, size_t)",
    "hne_release_read": (
        "hne_status (hne_profile *, const char *, size_t, const char *, const hne_release_options "
        "*, hne_release **, hne_error *)"
    ),
    "hne_release_source": "const hne_source * (const hne_release *)",
    "hne_release_unread_count": "size_t (const hne_release *)",
    "hne_repair_kind_text": "const char * (hne_repair_kind)",
    "hne_required_growth": "double (double, double, double)",
    "hne_required_growth_interval": "hne_interval (hne_interval, hne_interval, double)",
    "hne_required_growth_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, const hne_interval *, int64_t, double,"
        " hne_interval *, int64_t)"
    ),
    "hne_required_growth_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, int64_t, "
        "int64_t, const double *, int64_t, int64_t, double *, int64_t, int64_t)"
    ),
    "hne_required_growth_series": (
        "hne_status (const double *, size_t, int64_t, const double *, int64_t, const double *, "
        "int64_t, double *, int64_t)"
    ),
    "hne_running_maximum_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, double *, int64_t, int64_t)"
    ),
    "hne_running_maximum_series": "hne_status (const double *, size_t, int64_t, double *, int64_t)",
    "hne_running_sum_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, hne_interval *, int64_t)"
    ),
    "hne_running_sum_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, double *, int64_t, int64_t)"
    ),
    "hne_running_sum_series": "hne_status (const double *, size_t, int64_t, double *, int64_t)",
    "hne_scale_intervals": (
        "hne_status (hne_scaling, double, const hne_interval *, size_t, int64_t, hne_interval *, "
        "int64_t)"
    ),
    "hne_scale_panel": (
        "hne_status (hne_scaling, double, const double *, size_t, size_t, int64_t, int64_t, const "
        "double *, int64_t, int64_t, double *, int64_t, int64_t)"
    ),
    "hne_scale_series": (
        "hne_status (hne_scaling, double, const double *, size_t, int64_t, const double *, "
        "int64_t, double *, int64_t)"
    ),
    "hne_set_allocator": (
        "hne_status (void *(*)(size_t), void *(*)(void *, size_t), void (*)(void *))"
    ),
    "hne_share": "double (double, double)",
    "hne_share_interval": "hne_interval (hne_interval, hne_interval, int32_t)",
    "hne_share_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, const hne_interval *, int64_t, "
        "int32_t, hne_interval *, int64_t)"
    ),
    "hne_share_of_parts_interval": "hne_interval (hne_interval, hne_interval)",
    "hne_share_of_total_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, hne_interval *, int64_t)"
    ),
    "hne_share_of_total_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, double *, int64_t, int64_t)"
    ),
    "hne_share_of_total_series": "hne_status (const double *, size_t, int64_t, double *, int64_t)",
    "hne_share_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, int64_t, "
        "int64_t, double *, int64_t, int64_t)"
    ),
    "hne_share_series": (
        "hne_status (const double *, size_t, int64_t, const double *, int64_t, double *, int64_t)"
    ),
    "hne_shift_share": (
        "hne_status (hne_shift_share_method, const double *, int64_t, int64_t, const double *, "
        "int64_t, int64_t, size_t, size_t, hne_shift_share_parts *, hne_shift_share_parts *, "
        "hne_shift_share_parts *)"
    ),
    "hne_shift_share_intervals": (
        "hne_status (hne_shift_share_method, const hne_interval *, int64_t, int64_t, const "
        "hne_interval *, int64_t, int64_t, size_t, size_t, hne_interval_shift_share_parts *, "
        "hne_interval_shift_share_parts *, hne_interval_shift_share_parts *)"
    ),
    "hne_sigma_convergence": (
        "hne_status (hne_dispersion, int32_t, const double *, int64_t, const double *, int64_t, "
        "size_t, hne_sigma *)"
    ),
    "hne_sigma_convergence_interval": (
        "hne_status (hne_dispersion, int32_t, const hne_interval *, int64_t, const hne_interval *,"
        " int64_t, size_t, hne_interval_sigma *)"
    ),
    "hne_sigma_convergence_panel": (
        "hne_status (hne_dispersion, int32_t, const double *, size_t, size_t, int64_t, int64_t, "
        "size_t, hne_sigma *)"
    ),
    "hne_single_periods_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, size_t, size_t, size_t, hne_interval "
        "*, int64_t)"
    ),
    "hne_single_periods_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, size_t, size_t, size_t, "
        "double *, int64_t, int64_t)"
    ),
    "hne_single_periods_series": (
        "hne_status (const double *, size_t, int64_t, size_t, size_t, size_t, double *, int64_t)"
    ),
    "hne_source_address": "const char * (const hne_source *)",
    "hne_source_code": "const char * (const hne_source *)",
    "hne_source_date": "hne_date (const hne_source *)",
    "hne_source_language": "const char * (const hne_source *)",
    "hne_source_publisher": "const char * (const hne_source *)",
    "hne_source_set_address": "hne_status (hne_source *, const char *, hne_error *)",
    "hne_source_set_date": "hne_status (hne_source *, hne_date, hne_error *)",
    "hne_source_set_language": "hne_status (hne_source *, const char *, hne_error *)",
    "hne_source_set_publisher": "hne_status (hne_source *, const char *, hne_error *)",
    "hne_source_set_title": "hne_status (hne_source *, const char *, hne_error *)",
    "hne_source_title": "const char * (const hne_source *)",
    "hne_specialisation": (
        "hne_status (hne_specialisation_kind, const double *, size_t, size_t, int64_t, int64_t, "
        "double *, int64_t)"
    ),
    "hne_specialisation_intervals": (
        "hne_status (hne_specialisation_kind, const hne_interval *, size_t, size_t, int64_t, "
        "int64_t, hne_interval *, int64_t)"
    ),
    "hne_splice_intervals": (
        "hne_status (const hne_interval *, int64_t, const hne_interval *, int64_t, size_t, size_t,"
        " hne_interval *, int64_t)"
    ),
    "hne_splice_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, int64_t, "
        "int64_t, size_t, double *, int64_t, int64_t)"
    ),
    "hne_splice_series": (
        "hne_status (const double *, int64_t, const double *, int64_t, size_t, size_t, double *, "
        "int64_t)"
    ),
    "hne_statement_aspect": "hne_aspect (const hne_statement *)",
    "hne_statement_base_period": "hne_period (const hne_statement *)",
    "hne_statement_basis": "hne_basis (const hne_statement *)",
    "hne_statement_currency": "hne_unit (const hne_statement *)",
    "hne_statement_figure": "hne_figure (const hne_statement *)",
    "hne_statement_index": "size_t (const hne_statement *)",
    "hne_statement_indicator": "const hne_indicator * (const hne_statement *)",
    "hne_statement_is_certain": "int32_t (const hne_statement *)",
    "hne_statement_next": "const hne_statement * (const hne_statement *)",
    "hne_statement_period": "hne_period (const hne_statement *)",
    "hne_statement_prices": "hne_prices (const hne_statement *)",
    "hne_statement_print": "size_t (const hne_statement *, char *, size_t)",
    "hne_statement_reference": "const hne_indicator * (const hne_statement *)",
    "hne_statement_set_basis": "hne_status (hne_statement *, hne_basis, hne_period, hne_error *)",
    "hne_statement_set_certain": "hne_status (hne_statement *, int32_t, hne_error *)",
    "hne_statement_set_currency": "hne_status (hne_statement *, hne_unit, hne_error *)",
    "hne_statement_set_prices": "hne_status (hne_statement *, hne_prices, hne_error *)",
    "hne_statement_set_reference": (
        "hne_status (hne_statement *, const hne_indicator *, hne_error *)"
    ),
    "hne_statement_set_span": "hne_status (hne_statement *, hne_span, hne_error *)",
    "hne_statement_set_status": "hne_status (hne_statement *, hne_obs_status, hne_error *)",
    "hne_statement_span": "hne_span (const hne_statement *)",
    "hne_statement_status": "hne_obs_status (const hne_statement *)",
    "hne_status_text": "const char * (hne_status)",
    "hne_student_critical": "double (double, double)",
    "hne_student_probability": "double (double, double)",
    "hne_synthetic_control": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, size_t, "
        "int64_t, int64_t, const double *, size_t, size_t, const uint32_t *, size_t, double *, "
        "double *, double *, hne_synthetic_fit *)"
    ),
    "hne_synthetic_placebos": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, size_t, "
        "int64_t, int64_t, const double *, size_t, size_t, const uint32_t *, size_t, "
        "hne_synthetic_fit *, double *, int64_t, int64_t, size_t *, size_t *)"
    ),
    "hne_terms_of_trade": "double (double, double)",
    "hne_terms_of_trade_interval": "hne_interval (hne_interval, hne_interval)",
    "hne_terms_of_trade_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, const hne_interval *, int64_t, "
        "hne_interval *, int64_t)"
    ),
    "hne_terms_of_trade_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, int64_t, "
        "int64_t, double *, int64_t, int64_t)"
    ),
    "hne_terms_of_trade_series": (
        "hne_status (const double *, size_t, int64_t, const double *, int64_t, double *, int64_t)"
    ),
    "hne_trade_openness": "double (double, double, double)",
    "hne_trade_openness_interval": "hne_interval (hne_interval, hne_interval, hne_interval)",
    "hne_trade_openness_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, const hne_interval *, int64_t, const "
        "hne_interval *, int64_t, hne_interval *, int64_t)"
    ),
    "hne_trade_openness_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, const double *, int64_t, "
        "int64_t, const double *, int64_t, int64_t, double *, int64_t, int64_t)"
    ),
    "hne_trade_openness_series": (
        "hne_status (const double *, size_t, int64_t, const double *, int64_t, const double *, "
        "int64_t, double *, int64_t)"
    ),
    "hne_transform_interval_panel": (
        "hne_status (const hne_interval *, size_t, size_t, int64_t, int64_t, hne_transformation, "
        "size_t, hne_interval *, int64_t, int64_t)"
    ),
    "hne_transform_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, hne_transformation, size_t, "
        "hne_interval *, int64_t)"
    ),
    "hne_transform_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, hne_transformation, size_t,"
        " double *, int64_t, int64_t)"
    ),
    "hne_transform_series": (
        "hne_status (const double *, size_t, int64_t, hne_transformation, size_t, double *, "
        "int64_t)"
    ),
    "hne_unit_equal": "int32_t (hne_unit, hne_unit)",
    "hne_unit_kind_of": "hne_unit_kind (hne_unit)",
    "hne_unit_name": "size_t (hne_unit, char *, size_t)",
    "hne_unit_parse": "hne_status (const char *, hne_unit *, hne_error *)",
    "hne_unread_text": "const char * (hne_unread)",
    "hne_value_change_of_periods": (
        "hne_status (hne_value_change, hne_index_kind, const hne_basket *, size_t, size_t, double "
        "*)"
    ),
    "hne_value_change_of_periods_interval": (
        "hne_status (hne_value_change, hne_index_kind, const hne_interval_basket *, size_t, "
        "size_t, hne_interval *)"
    ),
    "hne_version": "const char * ()",
    "hne_year_to_date_intervals": (
        "hne_status (const hne_interval *, size_t, int64_t, size_t, size_t, hne_interval *, "
        "int64_t)"
    ),
    "hne_year_to_date_panel": (
        "hne_status (const double *, size_t, size_t, int64_t, int64_t, size_t, size_t, double *, "
        "int64_t, int64_t)"
    ),
    "hne_year_to_date_series": (
        "hne_status (const double *, size_t, int64_t, size_t, size_t, double *, int64_t)"
    ),
}
