import { colours } from "../docx/looks";

/** Looks of a document that stands alone as a web page: readable on screen, on paper and in greyscale. */
export const pageStyle = `
body{margin:0;background:#fff;color:#1b1f21;font:1rem/1.55 Calibri,Carlito,"Segoe UI",system-ui,sans-serif}
main{max-width:50rem;margin:0 auto;padding:3rem 1.5rem 5rem}
h1,h2,h4{color:#${colours.accent}}
h1,h2,h3,h4{margin:1.6em 0 .4em;line-height:1.25}
h1{padding-bottom:.2em;border-bottom:1px solid #${colours.rule};font-size:1.7rem}
h2{font-size:1.35rem}
h3{font-size:1.12rem}
h4{font-size:1rem}
p{margin:0 0 .7em}
a{color:#${colours.link}}
table{width:100%;margin:.4em 0 1.6em;border-collapse:collapse;border-block:1.5px solid #${colours.accent};font-size:.94em}
caption{padding:.4em 0;color:#${colours.muted};font-weight:bold;text-align:left}
th,td{padding:.4em .6em;border-bottom:1px solid #${colours.rule};text-align:left;vertical-align:top}
thead th{background:#${colours.tint};color:#${colours.accent}}
th p,td p,th ul,td ul{margin:0}
td ul,td ol{padding-left:1.2em}
img,.drawing{max-width:100%;height:auto}
.drawing{display:block;color:#${colours.accent}}
.drawing text{fill:#1b1f21}
.coverMunicipality,.coverSubtitle,.lead{color:#${colours.muted}}
.coverMunicipality{margin-top:2rem;font-weight:bold}
.coverTitle{margin:0 0 .2em;color:#${colours.accent};font-size:2.3rem;font-weight:bold;line-height:1.15}
.coverSubtitle{margin-bottom:1.2em;font-size:1.25rem}
.coverFact{margin-bottom:.15em}
.room{padding-bottom:6rem;color:#${colours.muted};font-size:.85rem}
.small{color:#${colours.muted};font-size:.85rem}
.choices,.row{padding-top:.4em;border-top:1px solid #${colours.rule}}
.lead{font-size:1.12rem}
.label,.draftMark{color:#${colours.accent};font-weight:bold}
.draftMark{text-align:right}
.note{padding:.6em .8em;border-left:3px solid #${colours.rule};background:#${colours.paleTint}}
.quote,.resolution{padding-left:1em;border-left:3px solid #${colours.accent}}
.end{text-align:right}
.contents ol{padding:0;list-style:none}
.contents .level2{padding-left:1.2em}
.contents .level3{padding-left:2.4em}
.contentsTitle{color:#${colours.accent};font-size:1.7rem;font-weight:bold}
.pageBreak{margin:3rem 0;border:0;border-top:1px dashed #${colours.rule}}
@media print{main{max-width:none;padding:0}tr,h1,h2,h3,h4{break-inside:avoid}h1,h2,h3,h4,caption{break-after:avoid}.pageBreak{break-after:page;visibility:hidden}}
`.trim();
