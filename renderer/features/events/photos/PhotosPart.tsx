import { Alert, Button, Checkbox, FileButton, Group, SimpleGrid, Stack, Text } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import { photosOfEvent } from "@renderer/data/queries/photos";
import { EmptyState } from "@renderer/ui/EmptyState";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { mostPhotoBytes, mostPhotos } from "@shared/domain/events/photo";
import { IconCamera } from "@tabler/icons-react";
import { useState } from "react";
import { useSearchParams } from "react-router";
import type { PartProps } from "../partProps";
import classes from "./Photos.module.css";
import { PhotoTile } from "./PhotoTile";
import { PhotoView } from "./PhotoView";
import { usePastedFiles } from "./usePastedFiles";
import { usePhotoIntake } from "./usePhotoIntake";

const megabytes = (bytes: number) => Math.round(bytes / 100_000) / 10;

/** Photos of flipcharts: dropped, chosen or pasted, described, and tied to the cards they show. FIELD.md M6. */
export function PhotosPart({ event }: PartProps) {
  const { t, format } = useWords();
  const data = useLive(() => photosOfEvent(event.id), [event.id]);
  const [address, setAddress] = useSearchParams();
  const [isOver, setOver] = useState(false);
  const photos = data?.photos ?? [];
  const intake = usePhotoIntake(event.id, photos.length + 1);
  const mayTake = event.photoAllowed && !intake.running;
  const take = (files: readonly File[]) => mayTake && intake.take(files);
  usePastedFiles(take);
  if (!data) return null;
  const opened = photos.find(({ id }) => id === address.get("photo"));
  const show = (photo?: string) => setAddress(photo === undefined ? {} : { photo });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files may be dropped anywhere on it, and there is a button
    <div
      className={classes.part}
      data-over={isOver}
      onDragOver={(drag) => {
        if (!mayTake || !drag.dataTransfer.types.includes("Files")) return;
        drag.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(drag) => {
        setOver(false);
        if (!mayTake || drag.dataTransfer.files.length === 0) return;
        drag.preventDefault();
        take([...drag.dataTransfer.files]);
      }}
    >
      <Stack gap="sm" mb="lg">
        {!event.photoAllowed && (
          <Alert color="yellow" variant="light">
            <Text size="sm">{t(photos.length > 0 ? "photos.consentLost" : "photos.consent")}</Text>
            <Checkbox
              mt="sm"
              label={t("photos.agreed")}
              checked={false}
              onChange={() => void updateRecord("events", event.id, { photoAllowed: true })}
            />
          </Alert>
        )}
        <Group gap="md">
          <FileButton multiple accept="image/jpeg,image/png" onChange={(files) => take(files)}>
            {(props) => (
              <Button
                {...props}
                variant={photos.length === 0 ? "filled" : "default"}
                disabled={!event.photoAllowed}
                loading={intake.running}
                leftSection={<IconCamera size={18} stroke={1.5} aria-hidden />}
              >
                {t("photos.choose")}
              </Button>
            )}
          </FileButton>
          <Text size="sm" c="dimmed" role="status">
            {intake.running
              ? t("photos.taking", intake.progress)
              : t("photos.room", {
                  count: photos.length,
                  most: mostPhotos,
                  size: format.number(megabytes(data.bytes)),
                  mostSize: format.number(megabytes(mostPhotoBytes)),
                })}
          </Text>
        </Group>
        <Text size="sm" c="dimmed" maw={720}>
          {t("photos.hint")}
        </Text>
      </Stack>
      {photos.length === 0 ? (
        <EmptyState icon={IconCamera} title={t("photos.empty.title")} hint={t("photos.empty.hint")} />
      ) : (
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="lg" verticalSpacing="xl">
          {photos.map((photo) => (
            <PhotoTile
              key={photo.id}
              photo={photo}
              regionCount={data.regions.get(photo.id)?.length ?? 0}
              isNewest={photo.id === intake.newest}
              onOpen={() => show(photo.id)}
            />
          ))}
        </SimpleGrid>
      )}
      {isOver && <div className={classes.drop}>{t("photos.drop")}</div>}
      {opened && (
        <PhotoView
          key={opened.id}
          photo={opened}
          photos={photos}
          regions={data.regions.get(opened.id) ?? []}
          notes={data.notes}
          chosen={address.get("region") ?? undefined}
          onShow={show}
        />
      )}
    </div>
  );
}
