import { Anchor, Text, Title } from "@mantine/core";
import { recordPath } from "@renderer/ui/recordPath";
import { useWords } from "@renderer/ui/useWords";
import type { Event } from "@shared/domain/events/event";
import type { Photo } from "@shared/domain/events/photo";
import { useId } from "react";
import { Link } from "react-router";
import classes from "./ForgetPlaces.module.css";

type Props = { photos: readonly Photo[]; events: readonly Event[] };

/** Photos nobody but a person can look through, each with the way there; nothing where there are none. */
export function ForgetPhotos({ photos, events }: Props) {
  const { t } = useWords();
  const id = useId();
  if (photos.length === 0) return null;
  const titles = new Map(events.map((event) => [event.id, event.title]));
  return (
    <section aria-labelledby={id}>
      <Title order={3} size="h6" id={id}>
        {t("photos.forget.title", { count: photos.length })}
      </Title>
      <Text size="sm" c="dimmed">
        {t("photos.forget.hint")}
      </Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <ul className={classes.list} tabIndex={0} aria-labelledby={id}>
        {photos.map((photo) => (
          <li key={photo.id}>
            <Anchor component={Link} to={recordPath("photos", photo)} size="sm">
              {t("photos.forget.of", { event: titles.get(photo.eventId) ?? "", title: photo.title })}
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  );
}
