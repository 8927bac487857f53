# SPDX-License-Identifier: MIT
"""Enumerations: the words that functions take and give. 

Written by update-prototypes.py from the public headers: change those, not this.
"""

from typing import Dict, Type

from ._enumeration import Enumeration

__all__ = [
    "Aspect",
    "Basis",
    "ComplexityMethod",
    "ContributionForm",
    "Conversion",
    "CorrelationKind",
    "Criterion",
    "CsvColumn",
    "CsvLayout",
    "DentonStart",
    "Disaggregation",
    "Dispersion",
    "Hedge",
    "IndexBase",
    "IndexFormula",
    "IndexKind",
    "InitiativeKind",
    "InitiativeList",
    "Measure",
    "Multilateral",
    "Nature",
    "ObsStatus",
    "PlatformLevel",
    "PlatformStatus",
    "Prices",
    "QuantileMethod",
    "Quotient",
    "RankOrder",
    "RankTies",
    "Reading",
    "Relation",
    "RepairKind",
    "Rounding",
    "Scaling",
    "Severity",
    "ShiftShareMethod",
    "SpecialisationKind",
    "Splice",
    "Status",
    "Transformation",
    "UnitKind",
    "Unread",
    "ValueChange",
]


class Aspect(Enumeration):
    """What a statement tells of its indicator in its period."""

    #: the value itself
    LEVEL = 1
    #: value less the value in the base period, in the unit
    CHANGE = 2
    #: value over the value in the base period, less 1
    GROWTH = 3
    #: growth less the growth of the reference indicator, or less its own in another period
    GAP = 4
    #: value over the value of the reference indicator
    SHARE = 5
    #: share less the share in the base period
    SHARE_CHANGE = 6
    #: change over the base value of the reference (points) or over its change (percent)
    CONTRIBUTION = 7
    #: place of the value among the parts of the reference, from 1
    RANK = 8
    #: place of the growth among them, from 1
    GROWTH_RANK = 9


class Basis(Enumeration):
    """Against which period a change, growth, gap or contribution is measured."""

    #: a level, a share, a rank: against nothing
    NONE = 0
    #: the same months a year earlier
    YEAR_ON_YEAR = 1
    #: the period of the same length just before
    PERIOD_ON_PERIOD = 2
    #: the statement's base period
    PERIOD = 3
    #: compound rate per year since the base period
    ANNUAL_AVERAGE = 4


class ComplexityMethod(Enumeration):
    """How complexity is found."""

    #: method of reflections (Hidalgo and Hausmann 2009), as it comes: with 0 iterations the
    #: diversity of regions and the ubiquity of industries, with n the averages of the other
    #: side's n - 1
    REFLECTIONS = 1
    #: what reflections tend to, standardised (mean 0, standard deviation 1): second
    #: eigenvector; sign such that it goes with diversity. Iterations are not used
    EIGENVECTOR = 2
    #: fitness and complexity (Tacchella et al. 2012), mean 1 after each iteration
    FITNESS = 3


class ContributionForm(Enumeration):
    """What a product contributes to an index."""

    #: parts that add up to the index less 1
    ADDITIVE = 1
    #: factors whose product is the index
    MULTIPLICATIVE = 2


class Conversion(Enumeration):
    """How periods become one."""

    #: total: a flow
    SUM = 0
    #: average: an index, a stock
    MEAN = 1
    #: the first period: a stock at the beginning
    FIRST = 2
    #: the last period: a stock at the end
    LAST = 3


class CorrelationKind(Enumeration):
    """Kinds of correlation."""

    #: of the values
    PEARSON = 1
    #: of their ranks, ties averaged
    SPEARMAN = 2
    #: tau-b: concordant less discordant pairs, ties taken out; takes time with the square of
    #: the count
    KENDALL = 3


class Criterion(Enumeration):
    """What is kept as even as possible between the result and its indicator."""

    #: their ratio
    PROPORTIONAL = 0
    #: their difference
    ADDITIVE = 1


class CsvColumn(Enumeration):
    """What a column holds. Expect roles that are not here."""

    #: what its name says; a name that says nothing is a dimension
    BY_NAME = 0
    #: not looked at
    IGNORED = 1
    #: code of the indicator, or of the series
    INDICATOR = 2
    #: reference area (SDMX REF_AREA)
    AREA = 3
    #: another thing that tells series apart: partner, product
    DIMENSION = 4
    #: name of the indicator, for reading
    NAME = 5
    #: period (SDMX TIME_PERIOD): a form of hne_period_parse(), or a year as 1970.0
    PERIOD = 6
    #: the number (SDMX OBS_VALUE)
    VALUE = 7
    #: observation status, a letter (SDMX OBS_STATUS)
    STATUS = 8
    #: hedge word: about, almost, over
    HEDGE = 9
    #: unit, by code or word, with a multiplier word or without
    UNIT = 10
    #: unit multiplier: a power of ten (SDMX UNIT_MULT) or a word
    MULTIPLIER = 11
    #: level, growth, share, ..., as in the JSON of a profile
    ASPECT = 12
    #: year_on_year, ..., as there
    BASIS = 13
    #: of the bases that have one
    BASE_PERIOD = 14
    #: code of the indicator held against
    REFERENCE = 15
    #: currency of the values that grew
    CURRENCY = 16
    #: current or constant
    PRICES = 17
    #: flow, stock or ratio
    NATURE = 18
    #: yes, or no for what was guessed
    CERTAIN = 19


class CsvLayout(Enumeration):
    """How observations lie in a table."""

    #: whichever the names of the columns tell
    BY_HEADER = 0
    #: one observation a row: a column of periods and one of values
    LONG = 1
    #: wide: a series a row, a column for each period
    PERIODS_ACROSS = 2
    #: wide: a period a row, a column for each series
    SERIES_ACROSS = 3


class DentonStart(Enumeration):
    """How the beginning of the series is treated."""

    #: nothing is assumed before the first period (Cholette 1984): the usual choice
    FREE = 0
    #: before it, the result equalled the indicator (Denton 1971): an indicator in other
    #: units then bends the first years
    FIXED = 1


class Disaggregation(Enumeration):
    """How the part that an indicator does not explain moves."""

    #: u_t = rho u_{t-1} + e_t (Chow and Lin 1971)
    CHOW_LIN = 0
    #: u_t = u_{t-1} + e_t (Fernandez 1981)
    FERNANDEZ = 1
    #: Delta u_t = rho Delta u_{t-1} + e_t (Litterman 1983)
    LITTERMAN = 2


class Dispersion(Enumeration):
    """What dispersion is measured by."""

    #: of all regions, not corrected
    STANDARD_DEVIATION = 1
    #: its square
    VARIANCE = 2
    #: standard deviation over mean
    VARIATION = 3


class Hedge(Enumeration):
    """What the words around a printed number say of its bounds."""

    #: printed bare: rounded, perhaps truncated
    NONE = 0
    #: about, some, around, approximately
    ABOUT = 1
    #: almost, nearly, close to
    ALMOST = 2
    #: over, more than, exceeding, above, topped
    OVER = 3
    #: at least, no less than
    AT_LEAST = 4
    #: up to, at most, no more than
    AT_MOST = 5
    #: a count, or said to be exact
    EXACT = 6
    #: below, less than, under
    UNDER = 7


class IndexBase(Enumeration):
    """How periods are compared."""

    #: each period with the base period
    FIXED_BASE = 1
    #: each with the one before, multiplied; 1 in the base period
    CHAINED = 2
    #: each with the one before; NaN in the first
    PERIOD_ON_PERIOD = 3


class IndexFormula(Enumeration):
    """Formulas for prices p and quantities q in a base period and a later one ( p', q' ), with
    values v = p q , shares s = v / sum v and relatives r = p' / p ; L is the logarithmic mean.
    Quantity indices are the same with prices and quantities exchanged. B. M. Balk, "Price and
    Quantity Index Numbers", 2008; IMF, "Consumer Price Index Manual: Concepts and Methods",
    2020."""

    #: sum p' q / sum p q
    LASPEYRES = 1
    #: sum p' q' / sum p q'
    PAASCHE = 2
    #: root of Laspeyres times Paasche
    FISHER = 3
    #: prod r^{(s + s')/2}
    TORNQVIST = 4
    #: sum p' sqrt{q q'} / sum p sqrt{q q'}
    WALSH = 5
    #: sum p' (q + q') / sum p (q + q')
    MARSHALL_EDGEWORTH = 6
    #: sum p' q_b / sum p q_b with the quantities of another period b
    LOWE = 7
    #: sum s_b r with the shares of another period b
    YOUNG = 8
    #: sum p' h / sum p h with h = 2 q q' / (q + q')
    GEARY_KHAMIS = 9
    #: sum p' / sum p ; quantities are not used
    DUTOT = 10
    #: mean of r; quantities are not used
    CARLI = 11
    #: geometric mean of r; quantities are not used
    JEVONS = 12
    #: harmonic mean of r (Coggeshall); quantities are not used
    HARMONIC = 13
    #: root of Carli times harmonic (Carruthers, Sellwood, Ward, Dalen)
    CSWD = 14
    #: mean of Laspeyres and Paasche
    DROBISCH = 15
    #: sum s' r
    PALGRAVE = 16
    #: A + sqrt{A^2 + V} , with V the ratio of values and A half of Laspeyres of prices less
    #: that of quantities
    STUVEL = 17
    #: prod r^{w} , w the logarithmic means of s and s', made to add up to 1
    SATO_VARTIA = 18
    #: prod r^{L(v, v') / L(sum v, sum v')}
    MONTGOMERY_VARTIA = 19
    #: prod r^{w} , w as ((s + s') s s' / 2)^{1/3} , made to add up to 1
    THEIL = 20
    #: prod r^{s}
    GEOMETRIC_LASPEYRES = 21
    #: prod r^{s'}
    GEOMETRIC_PAASCHE = 22
    #: 1 / sum (s / r)
    HARMONIC_LASPEYRES = 23
    #: (sum s r^{1-sigma})^{1/(1-sigma)} with the elasticity of substitution as parameter
    LLOYD_MOULTON = 24
    #: regression of ln p on period and products, weighted with mean shares: Tornqvist, and
    #: with parameter 1 less half of the variance of its logarithm (Kennedy's correction for
    #: bias)
    TIME_PRODUCT_DUMMY = 25


class IndexKind(Enumeration):
    """Of what an index is."""

    #: prices, weighted with quantities
    PRICES = 1
    #: quantities, weighted with prices
    QUANTITIES = 2


class InitiativeKind(Enumeration):
    """What sort of initiative."""

    #: not said
    OTHER = 0
    #: a strategy that others follow from
    STRATEGY = 1
    #: an action or programme
    ACTION = 2
    #: an institutional mechanism
    MECHANISM = 3


class InitiativeList(Enumeration):
    """Lists of texts that an initiative has."""

    #: how it is to be done
    MEANS = 1
    #: with whom
    PARTNERS = 2
    #: regions it measures itself by
    BENCHMARKS = 3


class Measure(Enumeration):
    """Measures. w_i are the weights made to add up to 1 (equal where none are given), mu =
    sum w_i x_i , r_i = x_i / mu , s_i = x_i / sum x , and p is the parameter. Inequality is
    0 where all are equal; it and all shares need values of at least 0 with a positive mean.
    Sources: F. Cowell, "Measuring Inequality", 3rd edition, 2011; where another is named,
    there."""

    #: mu
    MEAN = 1
    #: exp sum w_i ln x_i ; values above 0
    GEOMETRIC_MEAN = 2
    #: 1 / sum w_i / x_i ; values above 0
    HARMONIC_MEAN = 3
    #: smallest value
    MINIMUM = 4
    #: greatest value
    MAXIMUM = 5
    #: frac{n}{n - p} sum w_i (x_i - mu)^2 ; p = 1 for a sample, 0 for all
    VARIANCE = 6
    #: root of the variance
    STANDARD_DEVIATION = 7
    #: third standardised moment; p = 1: unbiased, sqrt{n (n-1)} / (n-2) times it
    SKEWNESS = 8
    #: fourth standardised moment less 3; p = 1: unbiased (Fisher's G2)
    EXCESS_KURTOSIS = 9
    #: median of the distances from the median; without weights
    MEDIAN_DEVIATION = 10
    #: coefficient of variation: standard deviation over mean; p as there. With population
    #: weights and p = 0 it is Williamson's index (1965)
    VARIATION = 11
    #: 1 - sum w_i (L_i + L_{i-1}) , twice the area between Lorenz curve and diagonal; p = 1:
    #: corrected for bias, n / (n - 1) times it
    GINI = 12
    #: 1 - sum r_i left((1 - P_{i-1})^p - (1 - P_i)^pright) with cumulated weights P; p > 1
    #: weighs the poor, 2 is the Gini (Donaldson and Weymark 1980)
    EXTENDED_GINI = 13
    #: sum w_i r_i ln r_i
    THEIL_T = 14
    #: mean log deviation -sum w_i ln r_i ; values above 0
    THEIL_L = 15
    #: frac{1}{p (p - 1)} left(sum w_i r_i^p - 1right) ; p = 0: Theil L, 1: Theil T, 2: half
    #: the squared variation; values above 0 for p of 0 or less
    GENERALISED_ENTROPY = 16
    #: 1 - left(sum w_i r_i^{1-p}right)^{1/(1-p)} , p > 0; p = 1: 1 less geometric over
    #: arithmetic mean; values above 0 for p of 1 or more
    ATKINSON = 17
    #: frac 1 2 sum w_i |r_i - 1| : the part to be moved for all to be equal
    HOOVER = 18
    #: frac 1 p ln sum w_i e^{p (mu - x_i)} , p > 0: absolute inequality, in 1 / unit of p
    KOLM = 19
    #: sqrt{frac 1 2 sum (s_i - 1/n)^2} ; without weights
    COULTER = 20
    #: above 1: the few at the top make the inequality (Damgaard and Weiner 2000); without
    #: weights
    LORENZ_ASYMMETRY = 21
    #: Herfindahl-Hirschman sum s_i^2 ; p = 1: normalised, (H - 1/n) / (1 - 1/n) ; without
    #: weights
    HERFINDAHL = 22
    #: 1 / Herfindahl: so many of equal size; without weights
    EQUIVALENT_NUMBER = 23
    #: 1 / (2 sum i s_i - 1) with rank i from the greatest on; without weights
    ROSENBLUTH = 24
    #: share of the p greatest; without weights
    CONCENTRATION_RATIO = 25
    #: Shannon's -sum s_i ln s_i , in nats; without weights
    ENTROPY = 26
    #: diversity of order p: left(sum s_i^pright)^{1/(1-p)} ; p = 1: exp of the entropy;
    #: without weights
    HILL = 27


class Multilateral(Enumeration):
    """Multilateral methods: all periods of a window are compared with one another, so that a
    chain does not drift."""

    #: geometric mean of the comparisons through every period (Gini, Elteto, Koves, Szulc),
    #: of a formula that satisfies time reversal
    GEKS = 1
    #: values over quantities at average prices of the window, which depend on the index
    GEARY_KHAMIS = 2
    #: regression of ln p on periods and products, weighted with shares
    TIME_PRODUCT_DUMMY = 3


class Nature(Enumeration):
    """Whether a quantity adds up over time."""

    #: not said
    UNKNOWN = 0
    #: adds up over time: trade, output
    FLOW = 1
    #: stands at a moment: population, reserves
    STOCK = 2
    #: a rate, a share, a price, a per-head figure
    RATIO = 3


class ObsStatus(Enumeration):
    """Observation status, after the SDMX code list CL_OBS_STATUS, by letter; targets, which
    SDMX lacks, have a letter of their own."""

    #: as published
    NORMAL = 65
    #: estimated
    ESTIMATED = 69
    #: preliminary
    PROVISIONAL = 80
    #: replaces an earlier figure
    REVISED = 82
    #: expected
    FORECAST = 70
    #: aimed at
    TARGET = 84


class PlatformLevel(Enumeration):
    """Who it belongs to."""

    #: not said
    UNKNOWN = 0
    #: city, prefecture, county
    LOCAL = 1
    #: province or region
    PROVINCIAL = 2
    #: state level
    NATIONAL = 3
    #: of several countries
    INTERNATIONAL = 4


class PlatformStatus(Enumeration):
    """How far a platform has come."""

    #: not said
    UNKNOWN = 0
    #: announced or applied for
    PLANNED = 1
    #: approved, designated, listed
    APPROVED = 2
    #: in operation; of a fair: held
    OPERATING = 3
    #: closed, withdrawn, merged
    ENDED = 4


class Prices(Enumeration):
    """Prices at which a value or a growth is measured."""

    #: not said, or without prices
    UNKNOWN = 0
    #: nominal
    CURRENT = 1
    #: real: constant or comparable prices
    CONSTANT = 2


class QuantileMethod(Enumeration):
    """How a quantile between two values is found: the nine definitions of R. J. Hyndman, Y.
    Fan, "Sample quantiles in statistical packages", The American Statistician 50, 1996, by
    their numbers."""

    #: inverse of the empirical distribution
    INVERTED = 1
    #: the same, averaged at its steps
    AVERAGED_INVERTED = 2
    #: closest observation, the even one of two
    CLOSEST = 3
    #: linear interpolation of the distribution
    INTERPOLATED = 4
    #: steps in the middle
    HAZEN = 5
    #: p (n + 1)
    WEIBULL = 6
    #: p (n - 1) + 1: of spreadsheets, R and numpy
    LINEAR = 7
    #: recommended by the authors
    MEDIAN_UNBIASED = 8
    #: for normal data
    NORMAL_UNBIASED = 9


class Quotient(Enumeration):
    """Forms of the location quotient, with s_{ri} = x_{ri} / x_r the share of an industry in
    its region and s_i = x_i / x its share in all regions together."""

    #: s_{ri} / s_i : location quotient, and of exports the revealed comparative advantage
    #: (Balassa 1965); above 1 where the region has more than its share
    RATIO = 1
    #: (q - 1) / (q + 1) , from -1 to 1 (Dalum, Laursen and Villumsen 1998)
    SYMMETRIC = 2
    #: s_{ri} - s_i (Hoen and Oosterhaven 2006)
    ADDITIVE = 3
    #: ln q ; minus infinity where the region has nothing
    LOG = 4


class RankOrder(Enumeration):
    """Which end of the order has rank 1."""

    #: the smallest has rank 1
    ASCENDING = 0
    #: the largest has rank 1, as in "first in the nation"
    DESCENDING = 1


class RankTies(Enumeration):
    """What equal numbers get. For 30, 20, 20, 10, descending:"""

    #: 1, 2.5, 2.5, 4: the mean of their places, as rank correlation wants it
    AVERAGE = 0
    #: 1, 2, 2, 4: the best place (competition ranking), as yearbooks print it
    MIN = 1
    #: 1, 3, 3, 4: the worst place
    MAX = 2
    #: 1, 2, 2, 3: no place is left out
    DENSE = 3
    #: 1, 2, 3, 4: by their order in the array, in either direction
    ORDINAL = 4


class Reading(Enumeration):
    """How far a printed figure is trusted to mean what it says."""

    #: rounded to the last printed place
    STRICT = 0
    #: perhaps truncated; hedges taken widely
    GENEROUS = 1


class Relation(Enumeration):
    """What arithmetic demands of statements."""

    #: one value stated twice
    SAME_VALUE = 1
    #: growth ties a level to the level in its base period
    GROWTH = 2
    #: change is the difference of two levels
    CHANGE = 3
    #: a gap is the difference of two growths
    GAP = 4
    #: a whole is the sum of its parts
    SUM = 5
    #: a part is at most the whole
    PART = 6
    #: share times whole is part
    SHARE = 7
    #: change of a share is the difference of two shares
    SHARE_CHANGE = 8
    #: a shorter period of a non-negative flow is at most the longer
    SUB_PERIOD = 9
    #: periods of a flow add up
    PERIODS_ADD = 10
    #: growth of a whole lies between the growths of its parts
    MEAN_GROWTH = 11
    #: one amount in two currencies has a rate that was seen
    CURRENCY = 12
    #: a rank agrees with the values ranked
    RANK = 13
    #: contribution is change of the part over base of the whole
    CONTRIBUTION = 14
    #: nothing is reported before it happened
    DATE = 15
    #: a stated number of things is the number listed
    COUNT = 16
    #: what cannot be negative is not
    SIGN = 17
    #: a quotient is its numerator over its denominator
    QUOTIENT = 18
    #: a level, a growth, a share lies within what it can be
    BOUNDS = 19
    #: a level is of the size that yearbooks have published of the region
    PUBLISHED = 20
    #: levels of two indicators of one region and period, or of one indicator and two
    #: periods, are of sizes that go together
    PROPORTION = 21
    #: growth at constant and at current prices differ by prices that may be
    PRICES = 22


class RepairKind(Enumeration):
    """What a repair does to one statement."""

    #: another currency
    CURRENCY = 1
    #: a multiplier mistaken: 亿, 万, million, billion
    POWER_OF_TEN = 2
    #: percent for percentage points, or the reverse
    UNIT = 3
    #: a rise for a fall
    SIGN = 4
    #: two neighbouring digits swapped, or one misprinted or left out
    DIGITS = 5
    #: another period
    PERIOD = 6
    #: a share for its change, a growth for a gap, ...
    ASPECT = 7
    #: the value that the other statements imply
    VALUE = 8


class Rounding(Enumeration):
    """How what lies between two printed numbers becomes one of them."""

    #: the nearer; of two as near the one further from 0: 2.5 to 3, -2.5 to -3
    HALF_AWAY = 0
    #: the nearer; of two as near the one with an even last digit
    HALF_EVEN = 1
    #: the nearer; of two as near the greater: 2.5 to 3, -2.5 to -2
    HALF_UP = 2
    #: the nearer; of two as near the less
    HALF_DOWN = 3
    #: the digits that are no longer printed are cut off
    TOWARD_ZERO = 4


class Scaling(Enumeration):
    """What each value is made in relation to all."""

    #: standard score (x - mean) / standard deviation; p as for the variance
    STANDARD = 1
    #: (x - minimum) / (maximum - minimum), 0 to 1
    RANGE = 2
    #: x / mean, weighted where weights are given
    MEAN = 3
    #: x / total
    SHARE = 4
    #: fraction of the values below x
    BELOW = 5
    #: fraction of the values not above x
    NOT_ABOVE = 6
    #: mean of the two
    MIDDLE = 7


class Severity(Enumeration):
    """How grave a finding is."""

    #: no reading of the figures agrees
    CONTRADICTION = 1
    #: they agree only read generously, or across a revision, or a gap of two growths is
    #: printed in percent, or a text gives a part two values that no slip explains, or a
    #: value over a stock is off by less than half; also statements read in a text that
    #: clash, where no slip explains it or one is of a slice of what the other is of: one may
    #: be of something else than it seems to be
    TENSION = 2
    #: they would contradict one another, but one of them is a guess
    DOUBT = 3


class ShiftShareMethod(Enumeration):
    """Methods. e_i is an industry in the region, n_i in the nation, without index the sum; g =
    n' / n - 1 , g_i = n_i' / n_i - 1 , h_i = e_i' / e_i - 1 grow from the first period to the
    next."""

    #: national sum e_i g , mix sum e_i (g_i - g) , regional sum e_i (h_i - g_i) (E. S. Dunn,
    #: "A statistical and analytical technique for regional analysis", 1960)
    DUNN = 1
    #: the regional part on what the region would have with the nation's structure, sum
    #: e,(n_i / n) (h_i - g_i) , and the rest of it as allocation (J. M. Esteban-Marquillas,
    #: Regional and Urban Economics 2, 1972)
    ESTEBAN_MARQUILLAS = 2
    #: factors: mix sum e_i (1 + g_i) / (e (1 + g)) , regional e' / sum e_i (1 + g_i) (H.
    #: Gerfin, Kyklos 17, 1964)
    GERFIN = 3


class SpecialisationKind(Enumeration):
    """How a region's structure differs from that of all; s_{ri} and s_i as for ::hne_quotient."""

    #: sum_i |s_{ri} - s_i| , 0 to 2 (Krugman 1991)
    KRUGMAN = 1
    #: the same against the mean share of the other regions (Midelfart-Knarvik et al. 2000)
    KRUGMAN_OTHERS = 2
    #: half of Krugman's, 0 to 1: the part that would have to change its industry (Hoover
    #: 1936)
    HOOVER = 3
    #: Gini coefficient of the region's location quotients
    GINI = 4
    #: 1 / sum_i q_{ri} s_{ri} , 1 for the structure of all
    HACHMAN = 5
    #: 1 / sum_i |s_{ri} - s_i| (Duranton and Puga 2000); NaN for the structure of all
    RELATIVE_DIVERSITY = 6
    #: the same Gini with the industries' shares s_i as weights; with the axes exchanged the
    #: locational Gini coefficient (Krugman 1991)
    WEIGHTED_GINI = 7


class Splice(Enumeration):
    """How the index of a new window continues the one before. With the periods that both have,
    the old one O and the published P, the new one N at T: L. Ivancic, W. E. Diewert, K. J. Fox,
    Journal of Econometrics 161, 2011; C. G. Chessa, "A new methodology for processing scanner
    data", 2016; J. de Haan, "A framework for large scale use of scanner data", 2015."""

    #: at the last common period
    MOVEMENT = 1
    #: at the first common period, of the old window
    WINDOW = 2
    #: in the middle, of the old window
    HALF = 3
    #: geometric mean over all common periods, of the old window
    MEAN = 4
    #: at the first common period, of what was published
    WINDOW_PUBLISHED = 5
    #: in the middle, of what was published
    HALF_PUBLISHED = 6
    #: geometric mean over all common periods, of what was published
    MEAN_PUBLISHED = 7
    #: windows that grow from a link period on, which moves when a window is full
    FIXED_BASE_EXPANDING = 8
    #: at the link period, by windows that move
    FIXED_BASE_MOVING = 9


class Status(Enumeration):
    """What became of a call. The numbers are permanent: none is renumbered or used again. A
    caller must expect numbers it does not know."""

    #: Done.
    OK = 0
    #: The allocator returned NULL; nothing was changed.
    ERROR_MEMORY = 1
    #: An argument is outside what the function documents.
    ERROR_ARGUMENT = 2
    #: The text is not of the form the function reads.
    ERROR_SYNTAX = 3
    #: Well formed, but too large or too small to be held.
    ERROR_RANGE = 4
    #: Nothing there has that name.
    ERROR_NOT_FOUND = 5
    #: Something there has that name already.
    ERROR_DUPLICATE = 6
    #: It would make a thing part of itself.
    ERROR_CYCLE = 7
    #: The system could not open, read or write the file.
    ERROR_FILE = 8
    #: Valid JSON or CSV, but not a profile or table as the format documents it.
    ERROR_FORMAT = 9
    #: The units of the operands do not go together.
    ERROR_UNIT = 10
    #: A function of the caller's, told of progress, said stop.
    ERROR_STOPPED = 11


class Transformation(Enumeration):
    """Transformations by the names that the FRED database gives them (Federal Reserve Bank of
    St. Louis, "What formulas are used to calculate growth rates?"); n is the number of periods
    in a year. As FRED prints them, those of growth are in percent."""

    #: as it is
    LIN = 0
    #: change: x_t - x_{t-1}
    CHG = 1
    #: change from a year ago: x_t - x_{t-n}
    CH1 = 2
    #: percent change: 100 (x_t / x_{t-1} - 1)
    PCH = 3
    #: percent change from a year ago: 100 (x_t / x_{t-n} - 1)
    PC1 = 4
    #: compounded annual rate of change: 100 ((x_t / x_{t-1})^n - 1)
    PCA = 5
    #: continuously compounded rate of change: 100 ln(x_t / x_{t-1})
    CCH = 6
    #: continuously compounded annual rate of change: 100 n ln(x_t / x_{t-1})
    CCA = 7
    #: natural logarithm
    LOG = 8


class UnitKind(Enumeration):
    """What kind of quantity a unit measures. Expect kinds that are not here."""

    #: no unit was given
    NONE = 0
    #: not in the library's table
    OTHER = 1
    #: an ISO 4217 currency
    CURRENCY = 2
    #: percent of something: 37.3 % is 0.373
    PERCENT = 3
    #: percentage points: difference of two percents
    POINT = 4
    #: whole things counted
    COUNT = 5
    #: "6.7 times", "6.7-fold"
    TIMES = 6
    #: mass, volume, energy, persons, time, ...
    PHYSICAL = 7


class Unread(Enumeration):
    """Why a quantity is in no statement. The numbers are permanent; expect reasons that are not
    here."""

    #: it is in a statement, or in a platform or initiative
    NONE = 0
    #: of which indicator could not be told
    INDICATOR = 1
    #: of which period could not be told: a year is missing, say
    PERIOD = 2
    #: whether level, growth, share, ... could not be told
    ASPECT = 3
    #: its unit does not go with what is said of it
    UNIT = 4
    #: the number itself is too long or damaged
    NUMBER = 5
    #: no number was filled in: "xx percentage points"
    PLACEHOLDER = 6
    #: one number with two currencies: "$320 million yuan"
    CURRENCIES = 7
    #: so large a growth is no region's: "up 913,027.5 percent"
    SCALE = 8
    #: no multiplier, where the amounts beside it have one, "5 billion yuan (US$0.7)", or
    #: money with thousandths: "trade rose to US$227.941"
    MULTIPLIER = 9
    #: a year of another century: "in 2118, the government"
    YEAR = 10
    #: a rise of all that the amount comes to: "181.32 billion, up 181.32 billion"
    REPEATED = 11
    #: more money than any region has: "city exports of US$4,817 billion"
    AMOUNT = 12
    #: two units with one number: "3.4% percentage points", "$1.2%"
    UNITS = 13
    #: in another currency than the amount before it, and far off: "16.5 billion yuan ($22.7
    #: billion)"
    CONVERSION = 14
    #: the share that two counts make, told as growth: "28 of 41 industries grew, by 68.3%"
    SHARE = 15
    #: dollars as translating programs write any money: "$16 billion 153 million"
    TRANSLATED = 16
    #: a number without a unit, where money changed: "trade shrank 10.3 year on year"
    UNITLESS = 17
    #: a comma for the decimal point: "$162,43 billion"
    COMMA = 18


class ValueChange(Enumeration):
    """Differences instead of ratios, in money: price and quantity indicators, as the theory of
    index numbers calls them."""

    #: sum q (p' - p)
    LASPEYRES = 1
    #: sum q' (p' - p)
    PAASCHE = 2
    #: mean of the two; prices and quantities together give the change of value
    BENNET = 3
    #: sum L(v, v') ln (p'/p) ; prices and quantities together give the change of value
    MONTGOMERY = 4


#: The classes by the names that C has for them.
BY_NAME: Dict[str, Type[Enumeration]] = {
    "hne_aspect": Aspect,
    "hne_basis": Basis,
    "hne_complexity_method": ComplexityMethod,
    "hne_contribution_form": ContributionForm,
    "hne_conversion": Conversion,
    "hne_correlation_kind": CorrelationKind,
    "hne_criterion": Criterion,
    "hne_csv_column": CsvColumn,
    "hne_csv_layout": CsvLayout,
    "hne_denton_start": DentonStart,
    "hne_disaggregation": Disaggregation,
    "hne_dispersion": Dispersion,
    "hne_hedge": Hedge,
    "hne_index_base": IndexBase,
    "hne_index_formula": IndexFormula,
    "hne_index_kind": IndexKind,
    "hne_initiative_kind": InitiativeKind,
    "hne_initiative_list": InitiativeList,
    "hne_measure": Measure,
    "hne_multilateral": Multilateral,
    "hne_nature": Nature,
    "hne_obs_status": ObsStatus,
    "hne_platform_level": PlatformLevel,
    "hne_platform_status": PlatformStatus,
    "hne_prices": Prices,
    "hne_quantile_method": QuantileMethod,
    "hne_quotient": Quotient,
    "hne_rank_order": RankOrder,
    "hne_rank_ties": RankTies,
    "hne_reading": Reading,
    "hne_relation": Relation,
    "hne_repair_kind": RepairKind,
    "hne_rounding": Rounding,
    "hne_scaling": Scaling,
    "hne_severity": Severity,
    "hne_shift_share_method": ShiftShareMethod,
    "hne_specialisation_kind": SpecialisationKind,
    "hne_splice": Splice,
    "hne_status": Status,
    "hne_transformation": Transformation,
    "hne_unit_kind": UnitKind,
    "hne_unread": Unread,
    "hne_value_change": ValueChange,
}
