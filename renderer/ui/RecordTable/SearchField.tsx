import { CloseButton, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { memo, useEffect, useState } from "react";
import { useWords } from "../useWords";
import type { ChangeView } from "./useViewChange";

/** Milliseconds without a letter after which the list is searched. */
const searchDelay = 150;

type Props = { search: string; onChange: ChangeView };

function Field({ search, onChange }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState(search);
  const [stored, setStored] = useState(search);
  if (stored !== search) {
    setStored(search);
    setTyped(search);
  }
  useEffect(() => {
    if (typed === search) return;
    const timer = setTimeout(() => onChange((view) => ({ ...view, search: typed })), searchDelay);
    return () => clearTimeout(timer);
  }, [typed, search, onChange]);
  return (
    <TextInput
      aria-label={t("table.search")}
      placeholder={t("table.search")}
      size="sm"
      w={240}
      value={typed}
      leftSection={<IconSearch size={16} stroke={1.5} aria-hidden />}
      rightSection={
        typed && <CloseButton size="sm" aria-label={t("table.clearSearch")} onClick={() => setTyped("")} />
      }
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}

/** The search of a list; follows the letters after a short pause. */
export const SearchField = memo(Field);
