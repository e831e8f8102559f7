import { ActionIcon, Group, Menu, Text, UnstyledButton } from "@mantine/core";
import { removePhoto } from "@renderer/data/commands/photos";
import { updateRecord } from "@renderer/data/commands/records";
import { TextArea, TextField } from "@renderer/ui/fields/TextField";
import { SensitivityItems } from "@renderer/ui/SensitivityItems";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Photo } from "@shared/domain/events/photo";
import type { Sensitivity } from "@shared/domain/record";
import { IconAlertCircle, IconDots, IconTrash } from "@tabler/icons-react";
import { memo, useCallback, useEffect, useRef } from "react";
import { useTold } from "../useTold";
import { PhotoPicture } from "./PhotoPicture";
import classes from "./Photos.module.css";

type Props = { photo: Photo; regionCount: number; isNewest: boolean; onOpen: () => void };

/** One photo with its words; a fresh one asks for its description at once. */
export const PhotoTile = memo(function PhotoTile({ photo, regionCount, isNewest, onOpen }: Props) {
  const { t } = useWords();
  const { id, title, altText } = photo;
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNewest) words.current?.querySelector("textarea")?.focus();
  }, [isNewest]);
  return (
    <article className={classes.tile} aria-label={title}>
      <UnstyledButton className={classes.picture} onClick={onOpen} aria-label={t("photos.open", { title })}>
        <PhotoPicture photo={photo} size="small" className={classes.small} />
      </UnstyledButton>
      <Group gap="xs" wrap="nowrap" align="start">
        <TextField
          className={classes.grow}
          label={t("photos.titleOf", { title })}
          hideLabel
          required
          value={title}
          onSave={(changed, session) => updateRecord("photos", id, { title: changed }, session)}
        />
        <PhotoMenu photo={photo} />
      </Group>
      <div ref={words}>
        <TextArea
          label={t("photos.altOf", { title })}
          hideLabel
          placeholder={t("photos.altHint")}
          minRows={3}
          value={altText}
          onSave={(changed, session) => updateRecord("photos", id, { altText: changed }, session)}
        />
      </div>
      <Group gap="sm">
        {altText.trim() === "" && (
          <Text size="sm" className={classes.missing}>
            <IconAlertCircle size={16} stroke={1.5} aria-hidden /> {t("photos.altMissing")}
          </Text>
        )}
        {regionCount > 0 && (
          <Text size="sm" c="dimmed">
            {t("photos.regionCount", { count: regionCount })}
          </Text>
        )}
      </Group>
    </article>
  );
});

function PhotoMenu({ photo: { id, title, sensitivity } }: { photo: Photo }) {
  const { t } = useWords();
  const told = useTold();
  const remove = useAction(
    useCallback(async () => {
      await removePhoto(id);
      await told(t("photos.removed", { title }));
    }, [id, title, told, t]),
  );
  const share = useAction(
    useCallback((chosen: Sensitivity) => updateRecord("photos", id, { sensitivity: chosen }), [id]),
  );
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" mt={4} aria-label={t("photos.more", { title })}>
          <IconDots size={18} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <SensitivityItems value={sensitivity} onChoose={share.run} />
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
          onClick={() => remove.run()}
        >
          {t("photos.remove")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
