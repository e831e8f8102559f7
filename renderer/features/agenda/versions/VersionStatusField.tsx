import { Anchor } from "@mantine/core";
import { setVersionStatus } from "@renderer/data/commands/agendaVersions";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { useWords } from "@renderer/ui/useWords";
import { type VersionStatus, versionStatuses } from "@shared/domain/agenda/agendaVersion";
import type { GuardRailCell } from "@shared/domain/agenda/guardRails";
import type { RecordOf } from "@shared/domain/kinds";
import { isAppError } from "@shared/errors";
import { useState } from "react";
import { Link } from "react-router";
import { guardRailPath } from "./guardRailPath";

/** Where a version stands; one that cannot be decided yet says why and leads to the first empty cell. */
export function VersionStatusField({ version }: { version: RecordOf<"agendaVersions"> }) {
  const { t } = useWords();
  const [empty, setEmpty] = useState<GuardRailCell>();
  const save = async (status: VersionStatus) => {
    try {
      await setVersionStatus(version.id, status);
      setEmpty(undefined);
    } catch (thrown) {
      if (isAppError(thrown, "guardRailsOpen")) {
        const { measureId, guidelineId } = thrown.details;
        setEmpty({ measureId: String(measureId), guidelineId: String(guidelineId) });
      }
      throw thrown;
    }
  };
  return (
    <>
      <EnumSelect
        label={t("agenda.versions.status", { number: version.number })}
        hideLabel
        enumeration="versionStatus"
        values={versionStatuses}
        value={version.status}
        onSave={(status) => status && save(status)}
      />
      {empty && (
        <Anchor component={Link} to={guardRailPath(empty)} size="sm">
          {t("agenda.versions.openGap")}
        </Anchor>
      )}
    </>
  );
}
