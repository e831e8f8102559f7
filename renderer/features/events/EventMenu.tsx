import { ActionIcon, Menu } from "@mantine/core";
import { removeEvent } from "@renderer/data/commands/events";
import { archiveRecord, restoreRecord } from "@renderer/data/commands/records";
import type { EventFrameData } from "@renderer/data/queries/events";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { isForSessions } from "@shared/domain/events/sessionPlan";
import {
  IconArchive,
  IconArchiveOff,
  IconCalendarPlus,
  IconDots,
  IconLayoutGrid,
  IconTrash,
} from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { Link, useNavigate } from "react-router";
import { FollowingDialog } from "./plan/details/FollowingDialog";
import { useTold } from "./useTold";

const size = { size: 16, stroke: 1.5, "aria-hidden": true } as const;

/** What is done with an event as a whole, beside preparing and running it. */
export function EventMenu({ event }: Pick<EventFrameData, "event">) {
  const { t } = useWords();
  const navigate = useNavigate();
  const told = useTold();
  const [isFollowing, setFollowing] = useState(false);
  const { id, title, archivedAt } = event;
  const archive = useAction(
    useCallback(async () => {
      await archiveRecord("events", id);
      await told(t("events.list.archivedNow", { title }));
    }, [id, title, told, t]),
  );
  const restore = useAction(useCallback(() => restoreRecord("events", id), [id]));
  const remove = useAction(
    useCallback(async () => {
      await removeEvent(id);
      await navigate("/events");
      await told(t("events.list.removed", { title }));
    }, [id, title, navigate, told, t]),
  );
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size="lg" color="gray" aria-label={t("events.menu.label")}>
            <IconDots size={18} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconCalendarPlus {...size} />} onClick={() => setFollowing(true)}>
            {t("events.menu.following")}
          </Menu.Item>
          {!isForSessions(event) && (
            <Menu.Item
              component={Link}
              to={`/events/${id}/sessions`}
              leftSection={<IconLayoutGrid {...size} />}
            >
              {t("events.menu.sessions")}
            </Menu.Item>
          )}
          {archivedAt === undefined ? (
            <Menu.Item leftSection={<IconArchive {...size} />} onClick={() => archive.run()}>
              {t("events.menu.archive")}
            </Menu.Item>
          ) : (
            <Menu.Item leftSection={<IconArchiveOff {...size} />} onClick={() => restore.run()}>
              {t("events.menu.restore")}
            </Menu.Item>
          )}
          <Menu.Divider />
          <Menu.Item leftSection={<IconTrash {...size} />} onClick={() => remove.run()}>
            {t("events.menu.remove")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isFollowing && <FollowingDialog event={event} onClose={() => setFollowing(false)} />}
    </>
  );
}
