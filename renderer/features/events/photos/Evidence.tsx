import { Anchor, Text } from "@mantine/core";
import { evidenceFor } from "@renderer/data/queries/photos";
import { recordPath } from "@renderer/ui/recordPath";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { Link } from "react-router";

/** Regions of photos that show a card, each with the way there; nothing where there are none. */
export function Evidence({ noteIds }: { noteIds: readonly string[] }) {
  const { t } = useWords();
  const evidence = useLive(() => evidenceFor(noteIds), [noteIds.join()]) ?? [];
  if (evidence.length === 0) return null;
  return (
    <section aria-label={t("photos.evidence.title")}>
      <Text size="sm" fw={600}>
        {t("photos.evidence.title")}
      </Text>
      {evidence.map(({ region, photo }) => (
        <Anchor
          key={region.id}
          component={Link}
          to={recordPath("photoRegions", region)}
          size="sm"
          display="block"
        >
          {t("photos.evidence.one", { photo: photo.title, region: region.title })}
        </Anchor>
      ))}
    </section>
  );
}
