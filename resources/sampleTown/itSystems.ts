/** Programs the town works with, cited by `key`. */
export const itSystems = [
  {
    key: "Einwohner",
    name: "Einwohnerwesen",
    kind: "specialist",
    operator: "Zweckverband Kommunale Datenverarbeitung Musterland",
    contractEnd: "2028-12-31",
    dataCategories: "Meldedaten, Ausweise",
  },
  {
    key: "Finanz",
    name: "Finanzverfahren",
    kind: "erp",
    operator: "Zweckverband Kommunale Datenverarbeitung Musterland",
    contractEnd: "2027-06-30",
    dataCategories: "Bescheide, Zahlungen, Rechnungen",
  },
  { key: "Akte", name: "E-Akte", kind: "dms", operator: "Stadt Musterstadt", dataCategories: "Schriftgut" },
  {
    key: "Portal",
    name: "Serviceportal",
    kind: "portal",
    operator: "Landkreis Musterland",
    dataCategories: "Anträge, Nutzerkonten",
  },
] as const;
