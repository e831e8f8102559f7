import { Button, Group, Modal, Text, Title } from "@mantine/core";
import { createRecord, removeRecord, updateRecord } from "@renderer/data/commands/records";
import { TextArea } from "@renderer/ui/fields/TextField";
import { showError, useAction } from "@renderer/ui/useAction";
import { useFocusBack } from "@renderer/ui/useFocusBack";
import { useWords } from "@renderer/ui/useWords";
import type { Note } from "@shared/domain/events/note";
import type { Photo, PhotoRegion } from "@shared/domain/events/photo";
import { middle, type RegionShape } from "@shared/domain/events/regionShape";
import { positionAtEnd } from "@shared/positions";
import { IconChevronLeft, IconChevronRight, IconSquarePlus } from "@tabler/icons-react";
import { useCallback, useEffect, useState } from "react";
import { useTold } from "../useTold";
import { PhotoPicture } from "./PhotoPicture";
import { RegionEntry } from "./RegionEntry";
import { RegionLayer } from "./RegionLayer";
import classes from "./Regions.module.css";
import { useRegionDraft } from "./useRegionDraft";

type Props = {
  photo: Photo;
  photos: readonly Photo[];
  regions: readonly PhotoRegion[];
  notes: readonly Note[];
  /** Region to begin with. */
  chosen: string | undefined;
  onShow: (photoId?: string) => void;
};

/** One photo as large as the window, its regions on it and beside it. */
export function PhotoView({ photo, photos, regions, notes, chosen: first, onShow }: Props) {
  useFocusBack();
  const { t } = useWords();
  const told = useTold();
  const [chosen, choose] = useState(first);
  // A region that was just made, or asked for by the address, gets the keys as soon as it stands there.
  const [wanted, want] = useState(first);
  const draft = useRegionDraft(regions, (thrown) => showError(t, thrown));
  const isThere = regions.some(({ id }) => id === wanted);
  useEffect(() => {
    if (!wanted || !isThere) return;
    document.getElementById(`region-${wanted}`)?.focus();
    want(undefined);
  }, [wanted, isThere]);
  const add = useAction(
    useCallback(
      async (shape: RegionShape) => {
        const title = t("photos.view.numbered", { number: regions.length + 1 });
        const { id } = await createRecord("photoRegions", {
          eventId: photo.eventId,
          photoId: photo.id,
          title,
          ...shape,
          position: positionAtEnd(regions),
        });
        want(id);
      },
      [photo, regions, t],
    ),
  );
  const remove = useAction(
    useCallback(
      async ({ id, title }: PhotoRegion) => {
        await removeRecord("photoRegions", id);
        await told(t("photos.view.removed", { title }));
      },
      [told, t],
    ),
  );
  const at = photos.findIndex(({ id }) => id === photo.id);
  return (
    <Modal opened fullScreen onClose={() => onShow()} title={photo.title} returnFocus={false}>
      <div className={classes.view}>
        <div className={classes.frame}>
          <div className={classes.sheet}>
            <PhotoPicture photo={photo} size="whole" className={classes.whole} />
            <RegionLayer
              draft={draft}
              chosen={chosen}
              onChoose={choose}
              onAdd={add.run}
              onRemove={remove.run}
            />
          </div>
        </div>
        <div className={classes.side}>
          <Group gap="xs" grow>
            <Button
              variant="default"
              disabled={at <= 0}
              onClick={() => onShow(photos[at - 1]?.id)}
              aria-label={t("photos.view.previous")}
            >
              <IconChevronLeft size={18} stroke={1.5} aria-hidden />
            </Button>
            <Button
              variant="default"
              disabled={at >= photos.length - 1}
              onClick={() => onShow(photos[at + 1]?.id)}
              aria-label={t("photos.view.next")}
            >
              <IconChevronRight size={18} stroke={1.5} aria-hidden />
            </Button>
          </Group>
          <TextArea
            label={t("fields.photos.altText")}
            description={t("photos.altHint")}
            value={photo.altText}
            onSave={(altText, session) => updateRecord("photos", photo.id, { altText }, session)}
          />
          <Group justify="space-between">
            <Title order={3} size="h5">
              {t("photos.view.regions")}
            </Title>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconSquarePlus size={16} stroke={1.5} aria-hidden />}
              onClick={() => add.run(middle)}
            >
              {t("photos.view.add")}
            </Button>
          </Group>
          <Text size="sm" c="dimmed" id="region-keys">
            {regions.length === 0 && `${t("photos.view.none")} `}
            {t("photos.view.keys")}
          </Text>
          <ol className={classes.entries}>
            {regions.map((region, index) => (
              <RegionEntry
                key={region.id}
                region={region}
                number={index + 1}
                notes={notes}
                isChosen={region.id === chosen}
                onChoose={choose}
                onRemove={remove.run}
              />
            ))}
          </ol>
        </div>
      </div>
    </Modal>
  );
}
