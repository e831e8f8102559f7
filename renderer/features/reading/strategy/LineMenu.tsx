import { Menu } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { isBlank } from "@shared/transfer/outlineText";
import type { ReactNode } from "react";
import { kindGroups, kindIcon, letterOfKind } from "./kindLooks";
import type { TreeLine } from "./treeLines";
import type { LineActions } from "./useLineActions";

type Props = {
  line: TreeLine;
  actions: LineActions;
  opened: boolean;
  onChange: (opened: boolean) => void;
  onRename: () => void;
  children: ReactNode;
};

/** Everything that can be done with a line; `children` is what opens it. */
export function LineMenu({ line, actions, opened, onChange, onRename, children }: Props) {
  const { t, language } = useWords();
  const { node, isIgnored } = line;
  const hasText = (node.source ?? node.body).some((block) => !isBlank(block));
  return (
    <Menu opened={opened} onChange={onChange} position="bottom-start" withinPortal returnFocus={false}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown
        aria-label={t("reading.strategy.actions", { title: node.title })}
        mah={460}
        style={{ overflowY: "auto" }}
      >
        {kindGroups.map(({ key, kinds }) => [
          <Menu.Label key={key}>{t(`reading.kindMenuGroups.${key}`)}</Menu.Label>,
          ...kinds.map((kind) => {
            const Icon = kindIcon(kind);
            const letter = letterOfKind(language, kind);
            return (
              <Menu.Item
                key={kind}
                leftSection={<Icon size={16} stroke={1.5} aria-hidden />}
                rightSection={letter && <kbd aria-hidden>{letter}</kbd>}
                fw={node.kind === kind ? 650 : undefined}
                onClick={() => actions.setKind(kind, node)}
              >
                {t(`reading.kinds.${kind}`)}
              </Menu.Item>
            );
          }),
        ])}
        <Menu.Divider />
        <Menu.Item onClick={onRename}>{t("reading.strategy.rename")}</Menu.Item>
        {isIgnored && (
          <Menu.Item onClick={() => actions.toggleIgnored(node)}>{t("reading.strategy.takeBack")}</Menu.Item>
        )}
        {node.parentId !== undefined && (
          <Menu.Item onClick={() => actions.merge(node)}>{t("reading.strategy.merge")}</Menu.Item>
        )}
        {hasText && [
          <Menu.Item key="goal" onClick={() => actions.split(node, "goal")}>
            {t("reading.strategy.splitGoals")}
          </Menu.Item>,
          <Menu.Item key="measure" onClick={() => actions.split(node, "measure")}>
            {t("reading.strategy.splitMeasures")}
          </Menu.Item>,
          <Menu.Item key="text" onClick={() => actions.split(node, "text")}>
            {t("reading.strategy.splitTexts")}
          </Menu.Item>,
        ]}
        {line.place > 1 && (
          <Menu.Item onClick={() => actions.indent(node)}>{t("reading.strategy.indent")}</Menu.Item>
        )}
        {node.parentId !== undefined && (
          <Menu.Item onClick={() => actions.outdent(node)}>{t("reading.strategy.outdent")}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
