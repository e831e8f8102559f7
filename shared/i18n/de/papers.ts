/** What an event leaves on paper: minutes, short report, feedback sheet, survey, cards to print. */
export const papers = { title: "Unterlagen" };
