/** The communication plan that writes itself, its debt and its messages. */
export const communication = {
  commands: {},
  title: "Kommunikationsplan",
};
