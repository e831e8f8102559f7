/** The process register: list, profile, priority and systems. */
export const processes = {
  commands: {},
  title: "Prozesse",
  purpose: "Welche Abläufe es gibt, wie digital sie sind und welcher zuerst drankommt.",
  empty: {
    title: "Noch kein Prozess im Register",
    hint: "Lesen Sie eine Liste ein oder legen Sie den ersten Prozess an.",
  },
};
