# SPDX-License-Identifier: MIT
"""Profiles and what is in them; that parts outlive what they came from."""

import copy
import gc
import json
import os
import pickle
import stat
import tempfile
import unittest
import weakref

from tests import support  # noqa: F401 (the path)

import hunanecon
from hunanecon import Aspect, Basis, Date, Figure, Interval, Nature, Period, Profile, Span, Unit


def sample() -> Profile:
    """A small profile with something of everything."""
    profile = Profile("Trade of Hunan", "Hunan")
    source = profile.add_source("release")
    source.title, source.publisher, source.language = "Trade in 2018", "Statistics bureau", "en"
    source.address, source.date = "https://example.org", "2018-11-20"
    trade = profile.add_indicator(
        "trade", "imports and exports", area="Hunan", unit="CNY", nature="flow", non_negative=True
    )
    trade.names["zh"] = "进出口"
    exports = profile.add_indicator("exports", "exports", area="Hunan", unit="CNY", nature="flow")
    imports = profile.add_indicator("imports", "imports", area="Hunan", unit="CNY", nature="flow")
    by_direction = trade.add_breakdown("by direction", complete=True)
    by_direction.add(exports)
    by_direction.add(imports)
    stated = trade.state("2018", "308 billion CNY")
    stated.span = source, 10, 20
    trade.state("2018", "26.5%", "growth").currency = "CNY"
    exports.state("2018", "203 billion CNY")
    share = exports.state("2018", "65.8%", "share")
    share.reference = trade
    zone = profile.add_platform("zone")
    zone.name, zone.kind, zone.place = "Free trade zone", "pilot-zone", "Changsha"
    zone.level, zone.batch, zone.units, zone.note = "national", 13, 3, "of three"
    zone.set_status("approved", "2018-07")
    plan = profile.add_initiative("plan")
    plan.title, plan.kind, plan.date, plan.stated_actions = "Opening up", "strategy", "2016", 1
    action = profile.add_initiative("action")
    action.parent, action.number, action.kind = plan, 1, "action"
    action.add("means", "fewer permits")
    action.add("partners", "ASEAN")
    action.link(trade, zone)
    return profile


class Bounds(unittest.TestCase):
    def test_of_a_region(self):
        trade = Profile("A city").add_indicator("trade", unit="CNY", nature="flow")
        self.assertEqual(trade.bounds, Interval.entire())
        trade.bounds = Interval(1e6, 5e13)
        self.assertEqual(trade.bounds, Interval(1e6, 5e13))
        trade.state("2018", "257 trillion CNY")
        found = trade.profile.audit().findings
        self.assertEqual([finding.relation.name for finding in found], ["BOUNDS"])
        with self.assertRaises(ValueError):
            trade.bounds = Interval.empty()
        trade.bounds = Interval.entire()
        self.assertEqual(len(trade.profile.audit().findings), 0)


class Quotients(unittest.TestCase):
    def test_product_per_head(self):
        profile = Profile("A city")
        product = profile.add_indicator("product", unit="CNY", nature="flow")
        heads = profile.add_indicator("heads", nature="stock")
        per_head = profile.add_indicator("per head", unit="CNY", nature="ratio")
        self.assertIsNone(per_head.quotient)
        per_head.quotient = product, heads
        self.assertEqual(per_head.quotient, (product, heads))
        product.state("2018", "300 billion CNY")
        heads.state("2018", "5 million")
        per_head.state("2018", "6,000 CNY")
        found = profile.audit().findings
        self.assertEqual([finding.relation.name for finding in found], ["QUOTIENT"])
        with self.assertRaises(ValueError):
            per_head.quotient = product, per_head
        per_head.quotient = None
        self.assertIsNone(per_head.quotient)
        self.assertEqual(len(profile.audit().findings), 0)


class Reading(unittest.TestCase):
    def test_everything_comes_back(self):
        profile = sample()
        trade, exports = profile.indicators["trade"], profile.indicators["exports"]
        self.assertEqual(dict(trade.names), {"en": "imports and exports", "zh": "进出口"})
        self.assertEqual(
            (trade.name, trade.area, trade.unit), ("imports and exports", "Hunan", Unit("CNY"))
        )
        self.assertEqual((trade.nature, trade.non_negative), (Nature.FLOW, True))
        level, growth = trade
        self.assertEqual((level.period, level.aspect), (Period("2018"), Aspect.LEVEL))
        self.assertEqual((level.figure, level.value), (Figure("308 billion CNY"), 3.08e11))
        self.assertEqual(level.span, Span(profile.sources["release"], 10, 20))
        self.assertEqual((growth.basis, growth.base_period), (Basis.YEAR_ON_YEAR, Period("2017")))
        self.assertEqual(growth.currency, Unit("CNY"))
        self.assertEqual(exports.statements[1].reference, trade)
        self.assertEqual(str(level), "imports and exports, Hunan, 2018: 308 billion CNY")
        self.assertEqual(trade.find("2018", "growth"), [growth])
        self.assertEqual(trade.find("2017"), [])
        self.assertEqual([s.index for s in profile.statements], [0, 1, 2, 3])
        self.assertEqual(
            trade.breakdowns[0].parts, [(exports, 1), (profile.indicators["imports"], 1)]
        )
        self.assertTrue(trade.breakdowns[0].complete)
        self.assertIn("+ exports + imports", repr(trade.breakdowns[0]))
        zone = profile.platforms["zone"]
        self.assertEqual(
            (zone.status.word, zone.date, zone.units), ("approved", Date("2018-07"), 3)
        )
        self.assertEqual((zone.level.word, zone.batch, zone.note), ("national", 13, "of three"))
        plan, action = profile.initiatives
        self.assertEqual((action.parent, action.number, plan.number), (plan, 1, None))
        self.assertEqual(
            (action.means, action.partners, action.benchmarks), (["fewer permits"], ["ASEAN"], [])
        )
        self.assertEqual((list(action.platforms), list(action.indicators)), ([zone], [trade]))
        self.assertEqual(plan.start(["2014", "2015", "2016", "2017"]), 2)
        source = profile.sources[0]
        self.assertEqual((source.language, source.date), ("en", Date("2018-11-20")))

    def test_what_is_shown(self):
        profile = sample()
        told = repr(profile)
        self.assertEqual(
            told,
            "<Profile Trade of Hunan: 3 indicators, 4 statements, 1 platform, 2 initiatives, "
            "1 source>",
        )
        for listing in (
            profile.sources,
            profile.indicators,
            profile.platforms,
            profile.initiatives,
        ):
            self.assertIn(listing[0].code, repr(listing))
        self.assertEqual(repr(Profile()), "<Profile untitled: empty>")

    def test_listings(self):
        indicators = sample().indicators
        self.assertEqual(len(indicators), 3)
        self.assertEqual(indicators[-1], indicators["imports"])
        self.assertEqual(indicators.codes(), ["trade", "exports", "imports"])
        self.assertEqual([i.code for i in indicators[1:]], ["exports", "imports"])
        self.assertIn("trade", indicators)
        self.assertIn(indicators[0], indicators)
        self.assertNotIn("nothing", indicators)
        self.assertIsNone(indicators.get("nothing"))
        with self.assertRaisesRegex(KeyError, "there are trade, exports, imports"):
            indicators["nothing"]
        with self.assertRaises(IndexError):
            indicators[3]

    def test_json(self):
        profile = sample()
        text = profile.dumps()
        self.assertEqual(json.loads(text)["title"], "Trade of Hunan")
        for again in (
            Profile.loads(text),
            Profile.loads(text.encode()),
            copy.copy(profile),
            copy.deepcopy(profile),
            pickle.loads(pickle.dumps(profile)),
        ):
            self.assertTrue(again.equals(profile))
            self.assertIsNot(again, profile)
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "进出口.json")
            profile.write(path)
            self.assertTrue(Profile.read(path).equals(profile))
            self.assertEqual(os.listdir(folder), ["进出口.json"])

    @unittest.skipIf(os.geteuid() == 0 and not os.path.exists("/dev/full"), "nothing to fail on")
    def test_a_file_is_written_whole_or_not_at_all(self):
        with self.assertRaises(hunanecon.FileError) as caught:
            sample().write("/dev/full")
        self.assertIn("No space left", str(caught.exception))
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "profile.json")
            Profile("old").write(path)
            os.chmod(folder, stat.S_IRUSR | stat.S_IXUSR)
            if os.geteuid() != 0:
                with self.assertRaises(hunanecon.FileError):
                    sample().write(path)
                self.assertEqual(Profile.read(path).title, "old")
            os.chmod(folder, stat.S_IRWXU)


class Failing(unittest.TestCase):
    """A call that fails leaves everything as it was."""

    def test_objects_stay_as_they_were(self):
        profile = sample()
        before = profile.dumps()
        trade, zone, plan = profile.indicators[0], profile.platforms[0], profile.initiatives[0]
        other = sample().indicators[0]
        for call, error in (
            (lambda: profile.add_indicator("trade"), hunanecon.DuplicateError),
            (lambda: profile.add_indicator("new", unit="far too long"), hunanecon.ParseError),
            (lambda: profile.add_indicator("new", nature="fast"), ValueError),
            (lambda: profile.add_indicator("new", "a\0b"), ValueError),
            (lambda: profile.add_indicator(""), hunanecon.ArgumentError),
            (lambda: trade.state("2018", "3 percentage points"), hunanecon.UnitError),
            (lambda: trade.state("2018-13", "3 CNY"), hunanecon.RangeError),
            (lambda: trade.breakdowns[0].add(trade), hunanecon.CycleError),
            (lambda: trade.breakdowns[0].add(other), hunanecon.ArgumentError),
            (lambda: trade.breakdowns[0].add(zone), TypeError),
            (lambda: setattr(trade.statements[0], "reference", other), hunanecon.ArgumentError),
            (lambda: setattr(trade.statements[0], "span", (None, 1, 2)), hunanecon.ArgumentError),
            (lambda: setattr(trade.statements[0], "span", (profile.sources[0], -1, 2)), ValueError),
            (lambda: setattr(trade.statements[0], "currency", "CNY"), hunanecon.ArgumentError),
            (lambda: setattr(trade, "unit", "?"), hunanecon.ParseError),
            (lambda: setattr(zone, "units", 0), hunanecon.ArgumentError),
            (lambda: setattr(zone, "batch", 2**64), hunanecon.ArgumentError),
            (lambda: setattr(zone, "code", "x"), AttributeError),
            (lambda: zone.set_status("approved", "2018-02-30"), hunanecon.RangeError),
            (lambda: setattr(plan, "parent", plan), hunanecon.CycleError),
            (lambda: profile.initiatives[1].link(zone), hunanecon.DuplicateError),
            (lambda: plan.link(3), TypeError),
            (lambda: plan.add("ends", "x"), ValueError),
        ):
            with self.assertRaises(error):
                call()
        self.assertEqual(profile.dumps(), before)


class Lifetime(unittest.TestCase):
    """What is held keeps what it is part of."""

    def test_a_part_outlives_the_name_of_its_profile(self):
        for take in (
            lambda p: p.indicators["trade"],
            lambda p: p.indicators["trade"].statements[0],
            lambda p: p.indicators["trade"].breakdowns[0],
            lambda p: p.platforms[0],
            lambda p: p.initiatives[0],
            lambda p: p.sources[0],
            lambda p: p.indicators["trade"].statements[0].span,
            lambda p: p.indicators,
            lambda p: p.indicators["trade"].names,
            lambda p: iter(p.statements),
            lambda p: p.audit(),
            lambda p: p.audit().findings,
            lambda p: p.audit().implied,
            lambda p: p.audit().unchecked,
            lambda p: p.indicators["trade"].derive("2018").statements,
        ):
            profile = sample()
            held = weakref.ref(profile)
            part = take(profile)
            del profile
            gc.collect()
            told = repr(part)
            for _ in range(20):
                sample()  # would use the memory again
            self.assertEqual(repr(part), told)
            if part and not isinstance(part, list):
                self.assertIsNotNone(held())
            del part
            gc.collect()
            self.assertIsNone(held(), "something keeps the profile")

    def test_what_was_never_made_is_not_freed(self):
        with self.assertRaises(hunanecon.Error):
            Profile.loads("nothing")
        with self.assertRaises(TypeError):
            Profile(3)
        with self.assertRaises(TypeError):
            hunanecon.Audit(Profile.builtin(), 3)

    def test_same_object(self):
        profile = sample()
        self.assertEqual(profile.indicators[0], profile.indicators["trade"])
        self.assertEqual(len({profile.indicators[0], profile.indicators["trade"]}), 1)
        self.assertNotEqual(profile.indicators[0], sample().indicators[0])
        with self.assertRaisesRegex(TypeError, "copy that"):
            pickle.dumps(profile.indicators[0])


class Auditing(unittest.TestCase):
    def test_the_built_in_profile(self):
        audit = Profile.builtin().audit()
        self.assertEqual((len(audit.contradictions), len(audit.tensions)), (1, 0))
        (finding,) = audit
        self.assertEqual(finding.title, "imports and exports, Hunan, January-October 2018")
        self.assertEqual(finding.relation, hunanecon.Relation.SUB_PERIOD)
        self.assertEqual([s.aspect.word for s in finding.statements], ["level", "level", "growth"])
        first = finding.repairs[0]
        self.assertEqual((first.kind.word, first.figure.unit), ("currency", Unit("CNY")))
        self.assertTrue(0 < first.score <= 1)
        self.assertIn("5.2 times too large", str(finding))
        implied = {(i.indicator.code, i.aspect.word): i for i in audit.implied}
        nation = implied["CN_TRADE", "growth"]
        self.assertIn(0.113, nation.enclosure)
        self.assertIn("10.7% to 11.9%", nation.text)
        self.assertEqual(audit.totals()[0], sum(kind.checked for kind in audit.relations.values()))
        self.assertTrue(audit)

    def test_a_sound_profile(self):
        audit = sample().audit()
        self.assertFalse(audit)
        self.assertEqual(list(audit), [])
        self.assertIn("no contradiction, no tension", str(audit))

    def test_a_policy(self):
        profile = Profile()
        one = profile.add_indicator("one", unit="CNY", nature="flow", non_negative=True)
        one.state("2018", "100 CNY")
        one.state("2018", "103 CNY")
        self.assertTrue(profile.audit().contradictions)
        policy = hunanecon.Policy()
        for reading in ("strict", "generous"):
            policy["none", reading] = 5, 5
        self.assertFalse(profile.audit(policy).contradictions)

    def test_from_a_file(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "profile.json")
            Profile.builtin().write(path)
            self.assertEqual(len(hunanecon.audit(path)), 1)


class Deriving(unittest.TestCase):
    def test_levels_growth_and_shares(self):
        profile = sample()
        trade, exports = profile.indicators["trade"], profile.indicators["exports"]
        base = trade.derive("2017")
        self.assertIn(3.08e11 / 1.265, base.enclosure)
        self.assertEqual((base.unit, base.stated, len(base.statements)), (Unit("CNY"), False, 2))
        growth = trade.derive("2018", "growth")
        self.assertIn(0.265, growth.enclosure)
        share = exports.derive("2018", "share", reference=trade)
        self.assertTrue(share.stated)
        with self.assertRaises(hunanecon.NotFoundError):
            trade.derive("2011")
        with self.assertRaises(hunanecon.ArgumentError):
            trade.derive("2018", "share")
        with self.assertRaises(TypeError):
            hunanecon.derive.derive(profile, "2018")

    def test_panels(self):
        profile = sample()
        found = hunanecon.derive.levels(list(profile.indicators), ["2017", "2018"])
        self.assertEqual((len(found.enclosures), len(found.enclosures[0])), (3, 2))
        self.assertIn(3.08e11, found.enclosures[0][1])
        self.assertTrue(found.enclosures[1][0].is_missing)
        self.assertEqual(found.units[0], Unit("CNY"))
        self.assertEqual(len(found.midpoints()), 3)
        self.assertEqual(hunanecon.derive.levels([], []).enclosures, [])

    def test_before_and_after(self):
        profile = sample()
        trade, plan = profile.indicators["trade"], profile.initiatives["plan"]
        for year, level in (("2012", "100"), ("2015", "133.1"), ("2017", "243")):
            profile.indicators["trade"].state(year, f"{level} billion CNY")
        found = plan.before_after(trade, "2012", "2018")
        self.assertIn(0.1, found.before)
        self.assertIsInstance(found.change, Interval)

    def test_held_against_other_regions(self):
        profile = Profile()
        plan = profile.add_initiative("plan")
        plan.date = "2016"
        years = [str(year) for year in range(2012, 2019)]
        regions = {"treated": [], "one": [], "two": []}
        for name in regions:
            one = profile.add_indicator(name, area=name, unit="CNY", nature="flow")
            for i, year in enumerate(years):
                level = {"one": 100 + 2 * i, "two": 200 + 6 * i, "treated": 150 + 4 * i}[name]
                one.state(year, f"{level + 20 * (name == 'treated' and i > 3)} CNY")
        treated, *others = profile.indicators
        found = hunanecon.derive.synthetic_control(plan, treated, others, years)
        self.assertAlmostEqual(sum(found.weights), 1, 12)
        self.assertIn(20, found.gaps[-1])
        self.assertIsInstance(
            hunanecon.derive.difference_in_differences(plan, treated, others, years), Interval
        )
        with self.assertRaises(hunanecon.ArgumentError):
            hunanecon.derive.synthetic_control(plan, treated, [], years)

    def test_doubts(self):
        self.assertEqual(Profile.builtin().audit().doubts, [])


if __name__ == "__main__":
    unittest.main()
