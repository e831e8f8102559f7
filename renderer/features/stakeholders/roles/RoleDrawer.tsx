import { SimpleGrid } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import { registerEntry } from "@renderer/data/queries/stakeholders";
import type { EditSession } from "@renderer/ui/fields/autosave";
import { DateField } from "@renderer/ui/fields/DateField";
import { NumberField } from "@renderer/ui/fields/NumberField";
import { ReferenceSelect } from "@renderer/ui/fields/ReferenceSelect";
import { RichTextField } from "@renderer/ui/fields/RichTextField";
import { TextField } from "@renderer/ui/fields/TextField";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import type { RoleCard } from "@shared/domain/stakeholders/roleCard";
import { optionsOf } from "../parts/choices";
import { EntryRest } from "../parts/EntryRest";
import { DrawerPart, RegisterDrawer } from "../parts/RegisterDrawer";

/** One role card beside the list; every field saves itself. */
export function RoleDrawer({ id, onClose }: { id: string | null; onClose: () => void }) {
  const { t } = useWords();
  const entry = useLive(async () => (id === null ? null : registerEntry("roleCards", id)), [id]);
  const isThere = entry?.record.id === id;
  return (
    <RegisterDrawer title={t("kinds.roleCards.one")} opened={isThere} onClose={onClose}>
      {entry && isThere && (
        <>
          <Role key={`role-${id}`} card={entry.record} persons={optionsOf(t, entry.choices).persons} />
          <EntryRest key={`rest-${id}`} kind="roleCards" record={entry.record} onGone={onClose} />
        </>
      )}
    </RegisterDrawer>
  );
}

const saveField =
  <F extends keyof RoleCard>(id: string, field: F) =>
  (value: RoleCard[F], session: EditSession) =>
    updateRecord("roleCards", id, { [field]: value }, session);

type RoleProps = { card: RoleCard; persons: ReturnType<typeof optionsOf>["persons"] };

/** Mandate, power and time in the order of the card. DOMAIN.md (e), Rollenkarte. */
function Role({ card, persons }: RoleProps) {
  const { t } = useWords();
  const field = (name: keyof RoleCard) => t(`fields.roleCards.${name}`);
  return (
    <DrawerPart title={t("stakeholders.drawer.role")}>
      <TextField
        label={field("title")}
        value={card.title}
        required
        hasFocus
        onSave={saveField(card.id, "title")}
      />
      <ReferenceSelect
        label={field("personId")}
        options={persons}
        value={card.personId}
        onSave={saveField(card.id, "personId")}
      />
      {(["mandate", "authority", "notResponsibleFor"] as const).map((name) => (
        <RichTextField key={name} label={field(name)} value={card[name]} onSave={saveField(card.id, name)} />
      ))}
      {(["targetGroup", "commitment"] as const).map((name) => (
        <TextField key={name} label={field(name)} value={card[name]} onSave={saveField(card.id, name)} />
      ))}
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <NumberField
          label={field("timeShare")}
          value={card.timeShare}
          min={0}
          max={100}
          whole
          onSave={saveField(card.id, "timeShare")}
        />
        <DateField label={field("until")} value={card.until} onSave={saveField(card.id, "until")} />
      </SimpleGrid>
    </DrawerPart>
  );
}
