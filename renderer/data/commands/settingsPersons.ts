import { command } from "../command";

/**
 * Takes everything that tells who a person is out of the workspace: name, contact, purpose, source, note. Records refer to
 * persons by id only, so assignments stay and point to the function. DOMAIN.md (e), Art. 17.
 */
export const anonymisePerson = command(
  "settings.anonymise",
  async (write, id: string, nameInstead: string): Promise<void> => {
    const { roleTitle } = await write.get("persons", id);
    await write.update("persons", id, {
      displayName: roleTitle || nameInstead,
      email: undefined,
      phone: undefined,
      purpose: undefined,
      source: undefined,
      reviewOn: undefined,
      restricted: undefined,
      note: undefined,
      retentionUntil: undefined,
      anonymisedAt: new Date().toISOString(),
    });
    write.describe({ title: roleTitle || nameInstead });
  },
);
