import { TextInput } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { OrgUnit } from "@shared/domain/organisation/orgUnit";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";

type Props = {
  unit: OrgUnit;
  /** The new name, or undefined when the person changed their mind. */
  onDone: (name: string | undefined) => void;
};

/** The name of a unit while it is being changed: Enter keeps, Esc leaves it as it was. */
export function UnitName({ unit, onDone }: Props) {
  const { t } = useWords();
  const [name, setName] = useState(unit.name);
  const input = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => input.current?.select(), []);
  const finish = (given: string | undefined) => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(given);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Enter") finish(name);
    if (event.key === "Escape") finish(undefined);
  };
  return (
    <TextInput
      ref={input}
      size="xs"
      aria-label={t("settings.people.renameOf", { name: unit.name })}
      value={name}
      onChange={(event) => setName(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(name)}
      onClick={(event) => event.stopPropagation()}
    />
  );
}
