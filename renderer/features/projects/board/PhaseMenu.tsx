import { ActionIcon, Menu } from "@mantine/core";
import { useMergedRef } from "@mantine/hooks";
import { useWords } from "@renderer/ui/useWords";
import { type ProjectPhase, projectPhases } from "@shared/domain/projects/project";
import { IconDots } from "@tabler/icons-react";
import { type Ref, useRef, useState } from "react";
import classes from "./Board.module.css";

type Props = {
  ref: Ref<HTMLButtonElement>;
  title: string;
  phase: ProjectPhase;
  onChoose: (phase: ProjectPhase) => void;
};

/** Changes a card's phase without dragging. The menu is made when it is opened: a board has hundreds of these. */
export function PhaseMenu({ ref, title, phase, onChoose }: Props) {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  /** Pressing the button closes an open menu; the click that follows must not open it again. */
  const wasOpen = useRef(false);
  const name = t("projects.board.changePhase", { title });
  const close = () => {
    setOpened(false);
    button.current?.focus();
  };
  return (
    <>
      <ActionIcon
        ref={useMergedRef(ref, button)}
        size="sm"
        color="gray"
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={opened}
        onPointerDown={() => {
          wasOpen.current = opened;
        }}
        onClick={() => {
          setOpened(!wasOpen.current);
          wasOpen.current = false;
        }}
      >
        <IconDots size={16} stroke={1.5} aria-hidden />
      </ActionIcon>
      {opened && (
        <Menu opened onClose={close} returnFocus={false} position="bottom-end" shadow="md">
          <Menu.Target>
            <span className={classes.menuPlace} />
          </Menu.Target>
          <Menu.Dropdown aria-label={name}>
            <Menu.Label>{t("projects.changePhase")}</Menu.Label>
            <Menu.RadioGroup value={phase}>
              {projectPhases.map((one) => (
                <Menu.RadioItem key={one} value={one} closeMenuOnClick onChange={() => onChoose(one)}>
                  {t(`enumerations.projectPhase.${one}`)}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  );
}
