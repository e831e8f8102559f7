import { useLiveQuery } from "dexie-react-hooks";

/**
 * Subscribes to a query: undefined while it is read for the first time, afterwards its newest result. A failing
 * query throws into the route's error boundary. Inside the query await nothing but the database.
 */
export function useLive<T>(query: () => Promise<T>, dependencies: unknown[] = []): T | undefined {
  return useLiveQuery(query, dependencies);
}
