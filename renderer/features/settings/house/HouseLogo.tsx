import { Button, Group, Image } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import { callHost } from "@renderer/desktop";
import { NumberField } from "@renderer/ui/fields/NumberField";
import { TextField } from "@renderer/ui/fields/TextField";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Municipality } from "@shared/domain/organisation/municipality";
import { useCallback } from "react";
import classes from "./HouseLogo.module.css";
import { readLogo } from "./readLogo";

/** The picture on the cover, with the words that stand for it. */
export function HouseLogo({ municipality }: { municipality: Municipality }) {
  const { t } = useWords();
  const { id, logo, name } = municipality;
  const choose = useAction(
    useCallback(async () => {
      const [file] = await callHost("file.choose", {
        extensions: [".png", ".jpg", ".jpeg"],
        multiple: false,
      });
      if (!file) return;
      const altText = logo?.altText ?? t("settings.house.altTextOf", { name });
      await updateRecord("municipalities", id, { logo: await readLogo(file.bytes, altText) });
    }, [id, logo, name, t]),
  );
  const remove = useAction(useCallback(() => updateRecord("municipalities", id, { logo: undefined }), [id]));
  return (
    <>
      {logo && (
        <>
          <div className={classes.paper}>
            <Image
              className={classes.picture}
              src={`data:${logo.mediaType};base64,${logo.base64}`}
              alt={logo.altText}
            />
          </div>
          <TextField
            label={t("settings.house.altText")}
            required
            value={logo.altText}
            onSave={(altText, session) =>
              updateRecord("municipalities", id, { logo: { ...logo, altText } }, session)
            }
          />
          <NumberField
            label={t("settings.house.logoWidth")}
            className={classes.width}
            unit="mm"
            min={10}
            max={120}
            value={logo.widthMm}
            onSave={(widthMm, session) =>
              widthMm &&
              updateRecord(
                "municipalities",
                id,
                { logo: { ...logo, widthMm, heightMm: (logo.heightMm / logo.widthMm) * widthMm } },
                session,
              )
            }
          />
        </>
      )}
      <Group>
        <Button variant="default" onClick={() => choose.run()} loading={choose.running}>
          {t(logo ? "settings.house.changeLogo" : "settings.house.chooseLogo")}
        </Button>
        {logo && (
          <Button variant="subtle" onClick={() => remove.run()} loading={remove.running}>
            {t("settings.house.removeLogo")}
          </Button>
        )}
      </Group>
    </>
  );
}
