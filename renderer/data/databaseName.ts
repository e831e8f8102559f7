/** Name of the one database in the window's engine. */
export const databaseName = "agendalotse";
