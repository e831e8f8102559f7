import { Menu, ScrollArea, UnstyledButton } from "@mantine/core";
import { useFocusBack } from "@renderer/ui/useFocusBack";
import { useWords } from "@renderer/ui/useWords";
import { type Place, placeKey, placeOf, placing } from "@shared/domain/events/sessionPlan";
import { cellWords, clashWords } from "./sessionWords";
import type { SessionActions } from "./useSessionActions";
import type { Sessions } from "./useSessions";

/** What a menu is open for: a session, or a free cell. */
export type MenuFor = { x: number; y: number } & ({ sessionId: string } | { place: Place });

type Props = {
  menu: MenuFor;
  sessions: Sessions;
  actions: SessionActions;
  open: (id: string) => void;
  onClose: () => void;
};

/** What can be done with a session, or put into a free cell; what would clash says why it cannot. */
export function SessionMenu({ menu, sessions, actions, open, onClose }: Props) {
  useFocusBack();
  const { t } = useWords();
  const { x, y } = menu;
  const label = "place" in menu ? t("sessions.actions.placeHere") : t("sessions.actions.open");
  return (
    <Menu opened onClose={onClose} position="bottom-start" shadow="md" width={340}>
      <Menu.Target>
        <UnstyledButton tabIndex={-1} aria-label={label} style={{ position: "fixed", left: x, top: y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>
        {"place" in menu ? (
          <Proposals place={menu.place} sessions={sessions} actions={actions} />
        ) : (
          <OfSession id={menu.sessionId} sessions={sessions} actions={actions} open={open} />
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

type ItemProps = Pick<Props, "sessions" | "actions">;

function Proposals({ place, sessions, actions }: ItemProps & { place: Place }) {
  const { t } = useWords();
  const waiting = sessions.all.filter((session) => placeOf(session) === undefined);
  return (
    <>
      <Menu.Label>{t("sessions.actions.placeHere")}</Menu.Label>
      {waiting.length === 0 && <Menu.Label>{t("sessions.empty.title")}</Menu.Label>}
      <ScrollArea.Autosize mah={360} type="auto">
        {waiting.map(({ id, title, interest }) => (
          <PlaceItem
            key={id}
            id={id}
            place={place}
            label={title}
            hint={t("sessions.plan.interested", { count: interest })}
            sessions={sessions}
            actions={actions}
          />
        ))}
      </ScrollArea.Autosize>
    </>
  );
}

function OfSession({ id, sessions, actions, open }: ItemProps & { id: string; open: (id: string) => void }) {
  const { t } = useWords();
  const session = sessions.byId.get(id);
  if (!session) return null;
  const here = placeOf(session);
  const places = sessions.rounds
    .flatMap(({ slot }) => sessions.rooms.map(({ room }) => ({ slotId: slot.id, room })))
    .filter((place) => !here || placeKey(place) !== placeKey(here));
  return (
    <>
      <Menu.Item onClick={() => open(id)}>{t("sessions.actions.open")}</Menu.Item>
      <Menu.Sub>
        <Menu.Sub.Target>
          <Menu.Sub.Item disabled={places.length === 0}>{t("sessions.actions.place")}</Menu.Sub.Item>
        </Menu.Sub.Target>
        <Menu.Sub.Dropdown aria-label={t("sessions.actions.place")}>
          <ScrollArea.Autosize mah={360} type="auto">
            {places.map((place) => {
              const other = sessions.at.get(placeKey(place));
              return (
                <PlaceItem
                  key={placeKey(place)}
                  id={id}
                  place={place}
                  label={cellWords(t, place, sessions)}
                  hint={other ? t("sessions.actions.swaps", { title: other.title }) : t("sessions.plan.free")}
                  sessions={sessions}
                  actions={actions}
                />
              );
            })}
          </ScrollArea.Autosize>
        </Menu.Sub.Dropdown>
      </Menu.Sub>
      {here && (
        <Menu.Item onClick={() => actions.place(id, undefined)}>{t("sessions.actions.unplace")}</Menu.Item>
      )}
      <Menu.Divider />
      <Menu.Item onClick={() => actions.remove(id)}>{t("sessions.actions.remove")}</Menu.Item>
    </>
  );
}

type PlaceItemProps = ItemProps & { id: string; place: Place; label: string; hint: string };

function PlaceItem({ id, place, label, hint, sessions, actions }: PlaceItemProps) {
  const { t } = useWords();
  const [clash] = placing(sessions.all, id, place).clashes;
  const meets = clash?.sessionIds.includes(id) ? place.slotId : sessions.byId.get(id)?.slotId;
  return (
    <Menu.Item disabled={clash !== undefined} onClick={() => actions.place(id, place)}>
      {label}
      <span style={{ display: "block", fontSize: "var(--mantine-font-size-xs)" }}>
        {clash ? clashWords(t, clash, sessions, meets) : hint}
      </span>
    </Menu.Item>
  );
}
