import { all, children, type WordFile, type WordRule } from "./wordFile";

/** DrawingML charts (ECMA-376, part 1, 21.2), in the same manner. */
const chartSequences: Readonly<Record<string, string>> = {
  "c:chartSpace":
    "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst",
  "c:chart":
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst",
  "c:plotArea": "layout barChart lineChart catAx valAx dTable spPr extLst",
  "c:barChart": "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
  "c:lineChart": "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
  "c:ser":
    "idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars cat val smooth shape extLst",
  "c:dLbls":
    "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst",
  "c:catAx":
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst",
  "c:valAx":
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst",
  "c:scaling": "logBase orientation max min extLst",
  "c:legend": "legendPos legendEntry layout overlay spPr txPr extLst",
  "c:strRef": "f strCache extLst",
  "c:numRef": "f numCache extLst",
  "c:strCache": "ptCount pt extLst",
  "c:numCache": "formatCode ptCount pt extLst",
  "c:txPr": "bodyPr lstStyle p",
  "c:externalData": "autoUpdate",
};

/**
 * The order of child elements that the format's schema (ECMA-376, part 1, WordprocessingML) prescribes. Word
 * refuses or repairs files that break it. Only elements named here may appear.
 */
const sequences: Readonly<Record<string, string>> = {
  "w:pPr":
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens spacing ind contextualSpacing jc textDirection textAlignment outlineLvl rPr sectPr pPrChange",
  "w:rPr":
    "ins del rStyle rFonts b bCs i iCs caps smallCaps strike dstrike noProof vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang",
  "w:pBdr": "top left bottom right between bar",
  "w:tblPr":
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
  "w:tblBorders": "top left start bottom right end insideH insideV",
  "w:tblCellMar": "top left start bottom right end",
  "w:tcPr":
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
  "w:tbl": "tblPr tblGrid tr",
  "w:tr": "tblPrEx trPr tc",
  "w:trPr": "cantSplit trHeight tblHeader jc hidden ins del trPrChange",
  "w:sectPr":
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid",
  "w:style":
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked pPr rPr tblPr trPr tcPr tblStylePr",
  "w:tblStylePr": "pPr rPr tblPr trPr tcPr",
  "w:docDefaults": "rPrDefault pPrDefault",
  "w:styles": "docDefaults latentStyles style",
  "w:numbering": "numPicBullet abstractNum num numIdMacAtCleanup",
  "w:abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
  "w:num": "abstractNumId lvlOverride",
  "w:lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
  "w:numPr": "ilvl numId",
  "w:settings":
    "writeProtection view zoom removePersonalInformation removeDateAndTime mirrorMargins trackRevisions documentProtection defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat docVars rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator",
  "w:font": "altName panose1 charset family notTrueType pitch sig",
  "wp:inline": "extent effectExtent docPr cNvGraphicFramePr graphic",
  "pic:pic": "nvPicPr blipFill spPr",
  ...chartSequences,
};

/** References of header and footer may alternate; all others keep their place. */
const freely: ReadonlySet<string> = new Set(["headerReference", "footerReference"]);

export const orderRules: WordRule[] = [
  {
    name: "elements stand in the order of the format",
    findings: (file) =>
      file.paths.flatMap((path) => Object.keys(sequences).flatMap((name) => misplaced(file, path, name))),
  },
];

function misplaced(file: WordFile, path: string, name: string): string[] {
  const order = (sequences[name] ?? "").split(" ");
  return all(file.part(path), name).flatMap((element) => {
    let reached = 0;
    for (const inner of children(element)) {
      const local = inner.nodeName.replace(/^.*:/, "");
      if (/^(bookmark|comment)/.test(local)) continue;
      const place = freely.has(local) ? 0 : order.indexOf(local);
      if (!order.includes(local)) return [`${path}: ${inner.nodeName} in ${name}`];
      if (place < reached) return [`${path}: ${inner.nodeName} too late in ${name}`];
      reached = place;
    }
    return [];
  });
}
