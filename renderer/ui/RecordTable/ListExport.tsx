import { useCallback, useRef } from "react";
import { useWords } from "../useWords";
import type { TableRow } from "./column";
import { ExportMenu } from "./ExportMenu";
import { outgoing, type Shown } from "./outgoing";

/** The ways out of a list that is not drawn as a grid: its rows as shown, in columns of their own. */
export function ListExport<R extends TableRow>(shown: Shown<R>) {
  const { format } = useWords();
  const latest = useRef(shown);
  latest.current = shown;
  const out = useCallback(() => outgoing(latest.current, format), [format]);
  return <ExportMenu out={out} name={shown.caption} />;
}
