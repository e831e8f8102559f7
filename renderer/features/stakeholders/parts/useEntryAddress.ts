import { useCallback } from "react";
import { useSearchParams } from "react-router";

/** The entry that is open beside its list (`?item=`), and opening another or none. */
export function useEntryAddress(): [opened: string | null, open: (id?: string) => void] {
  const [params, setParams] = useSearchParams();
  const open = useCallback(
    (id?: string) => setParams(id === undefined ? {} : { item: id }, { replace: id === undefined }),
    [setParams],
  );
  return [params.get("item"), open];
}
