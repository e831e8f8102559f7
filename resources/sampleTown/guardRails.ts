/**
 * Measures held against L-1 … L-5 in this order: f fulfilled, n not affected, t in tension with the reason given
 * below, . not looked at yet. What is left open keeps the agenda from being decided.
 */
export const guardRails = [
  { measureId: "M-01", cells: "fffff" },
  { measureId: "M-02", cells: "ffffn" },
  { measureId: "M-03", cells: "fffff" },
  { measureId: "M-04", cells: "ffnnf" },
  { measureId: "M-05", cells: "fffff" },
  {
    measureId: "M-06",
    cells: "ftnfn",
    reason: "Wer ohne Termin kommt, wartet länger. Ein Vormittag bleibt frei.",
  },
  { measureId: "M-07", cells: "nfnnf" },
  {
    measureId: "M-08",
    cells: "tnfff",
    reason: "Der Zeitplan lässt kaum Raum, die Abläufe vorher zu klären.",
  },
  { measureId: "M-09", cells: "fnfff" },
  { measureId: "M-10", cells: "fnfff" },
  { measureId: "M-11", cells: "fnffn" },
  { measureId: "M-12", cells: "nffff" },
  { measureId: "M-13", cells: "fnnnf" },
  { measureId: "M-14", cells: "nfnff" },
  { measureId: "M-15", cells: "nnnnf" },
  { measureId: "M-16", cells: "nnnnf" },
  { measureId: "M-17", cells: "fnfnf" },
  { measureId: "M-18", cells: "nnnnf" },
  { measureId: "M-19", cells: "fnnff" },
  { measureId: "M-20", cells: "fnnff" },
  {
    measureId: "M-21",
    cells: "nnntf",
    reason: "Eigene Server statt Rechenzentrum. Nachnutzung ist noch nicht geprüft.",
  },
  { measureId: "M-22", cells: "fnfff" },
  { measureId: "M-23", cells: "fnffn" },
  { measureId: "M-24", cells: "nnnff" },
  { measureId: "M-25", cells: "fffff" },
  { measureId: "M-26", cells: "fffff" },
  { measureId: "M-27", cells: "nfnff" },
  { measureId: "M-28", cells: "nnfff" },
  { measureId: "M-29", cells: "ff.ff" },
  { measureId: "M-30", cells: "fff.." },
] as const;
