import { Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { WorkPackage } from "@shared/domain/projects/workPackage";
import { workPackageMix } from "@shared/domain/projects/workPackageMix";
import classes from "./WorkMix.module.css";

/** "15 % Technik, 85 % Organisation" as a bar and in words; DOMAIN.md (a) seed 002. */
export function WorkMix({ packages }: { packages: readonly Pick<WorkPackage, "kind" | "status">[] }) {
  const { t, format } = useWords();
  const mix = workPackageMix(packages);
  if (mix.length === 0) return null;
  const onlyTechnology = mix.length === 1 && mix[0]?.kind === "technology";
  return (
    <figure className={classes.mix}>
      <div className={classes.bar} aria-hidden>
        {mix.map(({ kind, percent }) => (
          <span key={kind} data-kind={kind} style={{ flexGrow: percent }} />
        ))}
      </div>
      <figcaption className={classes.words}>
        <Text span inherit c="dimmed">
          {t("projectPage.workPackages.mix")}:
        </Text>
        {mix.map(({ kind, percent }) => (
          <span key={kind} className={classes.share}>
            <span className={classes.key} data-kind={kind} aria-hidden />
            {t("projectPage.workPackages.share", {
              percent: format.percent(percent),
              kind: t(`enumerations.workPackageKind.${kind}`),
            })}
          </span>
        ))}
      </figcaption>
      {onlyTechnology && (
        <Text size="sm" c="dimmed" mt={4}>
          {t("projectPage.workPackages.onlyTechnology")}
        </Text>
      )}
    </figure>
  );
}
