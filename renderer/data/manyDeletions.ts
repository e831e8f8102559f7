import { type DBCore, type DBCoreMutateRequest, type Middleware, RangeSet } from "dexie";

/** From here on the engine's library tells live queries of stored records that the whole table changed. */
const many = 50;

/**
 * Many deleted records are told to live queries as many stored ones are: the whole table changed. Told one by one,
 * each live query and each worker would go through the keys of 50,000 records at once when the transaction ends, and
 * hold the window up.
 */
export const manyDeletions: Middleware<DBCore> = {
  stack: "dbcore",
  name: "manyDeletions",
  // Above the library's own telling, which is 0.
  level: 1,
  create: (core) => ({
    table: (name) => {
      const table = core.table(name);
      const whole = () => new RangeSet(core.MIN_KEY, core.MAX_KEY);
      const part = `idb://${core.schema.name}/${name}/`;
      const toldAtOnce = (request: DBCoreMutateRequest): DBCoreMutateRequest =>
        request.type === "delete" && request.keys.length >= many
          ? { ...request, mutatedParts: { [part]: whole(), [`${part}:dels`]: whole() } }
          : request;
      return { ...table, mutate: (request) => table.mutate(toldAtOnce(request)) };
    },
  }),
};
