import { ActionIcon, Anchor, Group, TextInput, UnstyledButton } from "@mantine/core";
import { addCardFromRegion } from "@renderer/data/commands/photos";
import { updateRecord } from "@renderer/data/commands/records";
import { ReferenceMultiSelect } from "@renderer/ui/fields/ReferenceSelect";
import { TextField } from "@renderer/ui/fields/TextField";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Note } from "@shared/domain/events/note";
import type { PhotoRegion } from "@shared/domain/events/photo";
import { IconTrash } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { Link } from "react-router";
import { useTold } from "../useTold";
import classes from "./Regions.module.css";

type Props = {
  region: PhotoRegion;
  number: number;
  notes: readonly Note[];
  isChosen: boolean;
  onChoose: (id: string) => void;
  onRemove: (region: PhotoRegion) => void;
};

/** One region in words: what it is called and which cards it shows; what is written there becomes a card by typing. */
export function RegionEntry({ region, number, notes, isChosen, onChoose, onRemove }: Props) {
  const { t } = useWords();
  const told = useTold();
  const { id, title, noteIds, eventId } = region;
  const [text, setText] = useState("");
  const add = useAction(
    useCallback(
      async (words: string) => {
        const { code } = await addCardFromRegion(id, words);
        setText("");
        await told(t("photos.view.carded", { code }));
      },
      [id, told, t],
    ),
  );
  const tied = notes.filter((note) => noteIds.includes(note.id));
  return (
    <li className={classes.entry} data-chosen={isChosen}>
      <Group gap="xs" wrap="nowrap">
        <UnstyledButton
          className={classes.badge}
          aria-label={t("photos.view.show", { title })}
          onClick={() => {
            onChoose(id);
            document.getElementById(`region-${id}`)?.focus();
          }}
        >
          {number}
        </UnstyledButton>
        <TextField
          className={classes.grow}
          label={t("photos.view.titleOf", { title })}
          hideLabel
          required
          value={title}
          onSave={(changed, session) => updateRecord("photoRegions", id, { title: changed }, session)}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t("photos.view.remove", { title })}
          onClick={() => onRemove(region)}
        >
          <IconTrash size={18} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Group>
      <ReferenceMultiSelect
        label={t("photos.view.cardsOf", { title })}
        hideLabel
        placeholder={t("photos.view.chooseCards")}
        options={notes.map(({ id: value, code, text: words }) => ({ value, label: `${code} ${words}` }))}
        value={noteIds}
        onSave={(chosen) => updateRecord("photoRegions", id, { noteIds: [...chosen] })}
      />
      <TextInput
        aria-label={t("photos.view.newCard", { title })}
        placeholder={t("photos.view.newCardHint")}
        autoComplete="off"
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing || text.trim() === "" || add.running)
            return;
          event.preventDefault();
          add.run(text);
        }}
      />
      {tied.length > 0 && (
        <Group gap="sm">
          {tied.map(({ id: noteId, code }) => (
            <Anchor
              key={noteId}
              size="sm"
              component={Link}
              to={`/events/${eventId}/board?card=${noteId}`}
              aria-label={t("photos.view.toCard", { code })}
            >
              {code}
            </Anchor>
          ))}
        </Group>
      )}
    </li>
  );
}
