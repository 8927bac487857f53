/* SPDX-License-Identifier: MIT */
/* How the page looks: in daylight, in the dark, on a telephone, on paper.
 * No fonts and no images are fetched; colour never says alone what it says. */
#include "page.h"

static const char colours[] =
    ":root{color-scheme:light dark;"
    "--paper:#fbfaf7;--card:#fff;--ink:#1f262b;--soft:#59646c;--line:#dedad2;"
    "--accent:#0a6468;--accent-pale:#d9eceb;--mid:#7fb6b5;--alarm:#ae2012;--alarm-pale:#fbe3df;--alarm-mid:#e39a90;"
    "--warn:#7d5200;--warn-pale:#fcefcf;--warn-mid:#d9b45e;--plan:#57469b;--good:#2b6a35;--good-pale:#e6f1e5}\n"
    "@media (prefers-color-scheme:dark){:root{"
    "--paper:#15191c;--card:#1d2327;--ink:#e4e6e3;--soft:#a3aeb5;--line:#3a444c;"
    "--accent:#74cbc8;--accent-pale:#1c4245;--mid:#3d8386;--alarm:#ff9488;--alarm-pale:#4b221d;--alarm-mid:#a9473b;"
    "--warn:#f0c261;--warn-pale:#43340f;--warn-mid:#97762a;--plan:#bbaef2;--good:#8fd39a;--good-pale:#1d3622}}\n";

static const char frame[] =
    "*{box-sizing:border-box}\n"
    "html{font:100%/1.5 system-ui,-apple-system,\"Segoe UI\",Roboto,\"Helvetica Neue\",\"Noto Sans\",Arial,sans-serif;"
    "-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:smooth}\n"
    "body{margin:0 auto;padding:1.5rem 1.25rem 3rem;max-width:76rem;background:var(--paper);color:var(--ink);"
    "overflow-wrap:break-word}\n"
    "h1,h2,h3,h4{line-height:1.2;text-wrap:balance;margin:0}\n"
    "h1{font:600 clamp(1.7rem,1.2rem + 2.2vw,2.6rem)/1.15 "
    "Charter,\"Iowan Old Style\",Palatino,Georgia,\"Noto Serif\",serif;letter-spacing:-.01em}\n"
    ".part>header h2{font:600 1.7rem/1.2 Charter,\"Iowan Old Style\",Palatino,Georgia,\"Noto Serif\",serif}\n"
    "section{margin-top:3rem}section>h2,section>h3{font-size:1.3rem;margin:0 0 .75rem;padding-top:.6rem;"
    "border-top:2px solid var(--ink)}\n"
    "a{color:var(--accent);text-underline-offset:.2em}\n"
    "a:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}\n"
    "ul,ol,dl,p{margin:0}\n"
    ".origin{color:var(--soft);font-size:.875rem;margin:.35rem 0}\n"
    ".caution{border-left:4px solid var(--warn);padding-left:.6rem;font-size:.875rem;margin:.5rem 0}\n"
    ".label{font-weight:600;font-size:.8125rem;color:var(--soft);margin:.9rem 0 .25rem}\n"
    ".part+.part,body>header+main{margin-top:4rem}.part+.part{border-top:6px double var(--ink);padding-top:2rem}\n"
    "nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:1rem 0 0}\n"
    "nav a{display:inline-block;padding:.35rem 0}\n"
    "footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:.75rem;color:var(--soft);font-size:.875rem}\n"
    "summary{cursor:pointer}\n"
    ".verdict{border-left:6px solid var(--good);background:var(--good-pale);padding:.9rem 1.1rem;margin-top:1.1rem;"
    "border-radius:0 6px 6px 0;max-width:52rem}\n"
    ".verdict.alarm{border-color:var(--alarm);background:var(--alarm-pale)}\n"
    ".verdict.unsure{border-color:var(--soft);background:var(--card)}.sum::first-letter{text-transform:uppercase}\n"
    ".verdict.warning{border-color:var(--warn);background:var(--warn-pale)}\n"
    ".sum{font-weight:650;font-size:1.2rem;line-height:1.3}.good .sum{color:var(--good)}\n"
    ".alarm .sum{color:var(--alarm)}.warning .sum{color:var(--warn)}\n"
    ".found{padding-left:1.4rem;margin:.5rem 0}.found .alarm a{color:var(--alarm)}"
    ".found .warning a{color:var(--warn)}\n"
    ".verdict p a{color:inherit}\n";

static const char release[] =
    ".prose{font:1.0938rem/1.65 Charter,\"Iowan Old Style\",Palatino,Georgia,\"Noto Serif\",serif}\n"
    ".release{max-width:41rem}.release::after{content:\"\";display:block;clear:both}\n"
    ".release h3,.release h4{font-size:1.05rem;margin-top:2rem}\n"
    ".p{margin:0 0 1em;unicode-bidi:plaintext}.p.item{padding-left:1.25em;text-indent:-1.25em;margin-bottom:.4em}\n"
    ".p.item *{text-indent:0}\n"
    ".p.headline{font-weight:700;font-size:1.3em;line-height:1.25}\n"
    ".p.around,.fold summary{color:var(--soft);font:.8125rem/1.5 system-ui,\"Noto Sans\",sans-serif;"
    "margin-bottom:.5em}\n"
    ".fold{margin:0 0 1em}\n"
    ".m{color:inherit;text-decoration:none;-webkit-box-decoration-break:clone;box-decoration-break:clone}\n"
    ".m.platform,.m.initiative{border-bottom:2px dotted var(--plan)}\n"
    ".m.said{border-bottom:2px solid var(--mid);background:linear-gradient(var(--accent-pale),var(--accent-pale)) "
    "0 100%/100% .35em no-repeat}\n"
    ".m b{font-weight:700}\n"
    ".m.guessed{border-bottom-style:dashed}\n"
    ".m.unread{border-bottom:2px dashed var(--soft)}.m.unread b{font-style:italic}\n"
    ".m.tension{border-bottom-color:var(--warn);background:var(--warn-pale)}\n"
    ".m.involved{border-bottom-color:var(--alarm);background:linear-gradient(var(--alarm-pale),var(--alarm-pale)) "
    "0 100%/100% .6em no-repeat}\n"
    ".m.suspect{border-bottom:3px double var(--alarm);background:var(--alarm-pale)}\n"
    ".m.suspect b{color:var(--alarm)}\n"
    "a.m:hover{background:var(--accent-pale)}\n"
    ":target,span:target+.m{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px;"
    "scroll-margin-top:30vh}\n"
    "sup{font:700 .7em/0 system-ui,sans-serif;margin-left:.1em;white-space:nowrap}\n"
    "sup a{text-decoration:none;padding:.3em .2em}sup.alarm a{color:var(--alarm)}sup.warning a{color:var(--warn)}\n"
    ".legend,.key{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;list-style:none;padding:0;margin:0 0 1.4rem;"
    "font-size:.8125rem;color:var(--soft)}\n"
    ".legend .m{color:var(--ink);padding:0 .1em;margin-right:.3em}\n";

static const char notes[] =
    ".note{display:block;font:.875rem/1.45 system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",sans-serif;"
    "text-indent:0;background:var(--card);border:1px solid var(--line);border-left:5px solid var(--alarm);"
    "border-radius:0 6px 6px 0;padding:.8rem 1rem;margin:.8rem 0 1rem}\n"
    ".note.warning{border-left-color:var(--warn)}\n"
    ".kind{font-weight:700;color:var(--alarm)}.warning .kind{color:var(--warn)}\n"
    ".about{font-weight:650;font-size:.95rem;margin:.1rem 0 .5rem}\n"
    ".steps{display:grid;grid-template-columns:auto 1fr;gap:.2rem .8rem}\n"
    ".steps dt{grid-column:1;color:var(--soft)}.steps dd{grid-column:2;margin:0;font-variant-numeric:tabular-nums}\n"
    ".repairs{padding-left:1.3rem}.repairs li{margin:.25rem 0}\n"
    ".rests{margin-top:.6rem;color:var(--soft)}\n"
    ".notes{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,26rem),1fr));gap:1rem}\n"
    ".notes .note{margin:0}\n"
    "@media (min-width:70rem){.release .note{float:right;clear:right;width:27rem;margin:.2rem -31rem 1rem 0}}\n";

static const char charts[] =
    ".cards{columns:21rem;column-gap:1rem}.card{margin:0 0 1rem;break-inside:avoid}\n"
    ".card,.line{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:1rem 1.1rem .8rem}\n"
    ".card.accused{border-color:var(--alarm)}\n"
    ".card h3,.card h4,.card h5{font-size:1.05rem;line-height:1.25}.card h3::first-letter,.card h4::first-letter,"
    ".about::first-letter,.line .when::first-letter{text-transform:uppercase}\n"
    ".card .origin{margin:.1rem 0 0;font-size:.8125rem}\n"
    ".rows{list-style:none;padding:0}\n"
    ".row{padding:.3rem 0;font-size:.875rem;line-height:1.35;break-inside:avoid}\n"
    ".head,.foot{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:0 .8rem}\n"
    ".when a{color:inherit;text-decoration-color:var(--mid)}\n"
    ".figure,.range{margin-left:auto;text-align:right;font-variant-numeric:tabular-nums}.figure{font-weight:600}\n"
    ".when,.figure,.more,.range{unicode-bidi:isolate}.more,.range{color:var(--soft);font-size:.8125rem}\n"
    ".condition{display:inline-block;border:1px solid currentColor;border-radius:99px;padding:0 .5em;font-size:.75rem;"
    "margin-left:.3em}\n"
    ".track{display:block;width:100%;height:20px;margin:.1rem 0;overflow:visible}\n"
    ".grid{stroke:var(--line);stroke-width:1;fill:none;vector-effect:non-scaling-stroke}\n"
    ".bar{fill:var(--accent-pale)}.generous{fill:var(--mid)}.strict{fill:var(--accent)}\n"
    ".implied .bar{opacity:.45}.implied .generous{fill:var(--card);stroke:var(--accent);stroke-width:1.5;"
    "stroke-dasharray:3 2;vector-effect:non-scaling-stroke}\n"
    ".implied .figure,.implied .when{font-weight:400;color:var(--soft)}\n"
    ".tense .bar{fill:var(--warn-pale)}.tense .generous{fill:var(--warn-mid)}.tense .strict{fill:var(--warn)}\n"
    ".suspect .bar,.forced .bar{fill:var(--alarm-pale)}.suspect .generous,.forced .generous{fill:var(--alarm-mid)}\n"
    ".suspect .strict{fill:var(--alarm)}.suspect .figure,.forced .figure{color:var(--alarm)}\n"
    ".forced .generous{fill:var(--card);stroke:var(--alarm);stroke-width:1.5;stroke-dasharray:3 2;"
    "vector-effect:non-scaling-stroke}\n"
    ".axis{position:relative;height:1.2rem;font-size:.75rem;color:var(--soft);font-variant-numeric:tabular-nums}\n"
    ".axis span{position:absolute;transform:translateX(-50%);white-space:nowrap}\n"
    ".axis .first{transform:none}.axis .last{transform:translateX(-100%)}\n"
    ".swatch{display:inline-block;width:1.6em;height:.8em;margin-right:.4em;border-radius:1px}\n"
    ".swatch.generous{background:var(--mid)}.swatch.strict{background:var(--accent)}\n"
    ".swatch.implied{border:1.5px dashed var(--accent)}\n"
    ".line{margin:0 0 1rem}.line h3,.line h4{font-size:1.05rem;margin-bottom:.3rem}\n"
    ".line .row{border-top:1px solid var(--line);padding:.45rem 0}.line .when{display:inline-block;font-weight:600}\n"
    ".line .figure{font-weight:400;color:var(--soft)}\n"
    ".depth1 .head,.depth1 .more{padding-left:1.4rem}.depth2 .head,.depth2 .more{padding-left:2.8rem}"
    ".depth3 .head,.depth3 .more{padding-left:4.2rem}\n"
    ".lasting{fill:var(--mid)}.start{fill:var(--plan)}.start.platform{fill:var(--accent)}.start.vague{opacity:.55}\n"
    "@media (min-width:56rem){.line .row{display:grid;grid-template-columns:31rem 1fr;gap:0 1.5rem}"
    ".line .track{grid-column:2;grid-row:1/3;align-self:center}.line .more{grid-column:1}"
    ".line .axis{margin-left:32.5rem}}\n"
    ".checks details{margin:.6rem 0}.checks summary{font-weight:600}.count{color:var(--soft);font-weight:400}\n"
    ".checks ul{padding-left:1.3rem;font-size:.9375rem;max-width:60rem}.broken{color:var(--alarm)}\n";

static const char paper[] =
    "@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#0a6468;"
    "--accent-pale:#d9eceb;--mid:#7fb6b5;--alarm:#ae2012;--alarm-pale:#fbe3df;--alarm-mid:#e39a90;--warn:#7d5200;"
    "--warn-pale:#fcefcf;--warn-mid:#d9b45e;--plan:#57469b;--good:#2b6a35;--good-pale:#e6f1e5;color-scheme:light}\n"
    "@page{margin:18mm 16mm}html{font-size:10.5pt}body{padding:0;max-width:none}nav{display:none}\n"
    "*{print-color-adjust:exact;-webkit-print-color-adjust:exact}\n"
    "h2,h3,h4,.label{break-after:avoid}.note,.verdict,.row{break-inside:avoid}.card.long{break-inside:auto}"
    ".card>.origin{break-after:avoid}footer{margin-top:1rem;break-before:avoid}.release{max-width:none}\n"
    "p,.p{orphans:3;widows:3}.cards{columns:2}"
    "details:not([open])::details-content{content-visibility:visible;block-size:auto}"
    "a{color:inherit;text-decoration:none}}\n"
    "@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}\n";

void page_write_style(html *page)
{
    html_raw(page, "<style>\n");
    html_raw(page, colours);
    html_raw(page, frame);
    html_raw(page, release);
    html_raw(page, notes);
    html_raw(page, charts);
    html_raw(page, paper);
    html_raw(page, "</style>\n");
}
