import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { Button, Text, Title, VisuallyHidden } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { DeliverableId, SectionChoice, SectionDefinition } from "@shared/deliverables/deliverable";
import { useId, useRef } from "react";
import classes from "./SectionList.module.css";
import { SectionRow } from "./SectionRow";
import { useDragWords } from "./useDragWords";
import { useSections } from "./useSections";

type Props = {
  deliverable: DeliverableId;
  definitions: readonly SectionDefinition[];
  stored: readonly SectionChoice[];
};

/** The document's sections: order by mouse, keys and menu, own headings, switched on and off. */
export function SectionList({ deliverable, definitions, stored }: Props) {
  const { t } = useWords();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const state = useSections(deliverable, definitions, stored);
  const { sections, nameOf } = state;
  const keys = sections.map(({ key }) => key);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const accessibility = useDragWords(sections, nameOf);

  const drop = ({ active, over }: DragEndEvent) => {
    if (over) state.move(keys.indexOf(String(active.id)), keys.indexOf(String(over.id)));
  };
  /** The control keeps the focus while its row goes elsewhere. */
  const move = (from: number, to: number, control: HTMLElement | null) => {
    state.move(from, to);
    requestAnimationFrame(() => control?.focus());
  };

  return (
    <section aria-labelledby={id}>
      <div className={classes.head}>
        <Title order={2} size="h5" id={id}>
          {t("exports.sections.title")}
        </Title>
        {state.isArranged && (
          <Button variant="subtle" size="compact-sm" onClick={state.reset}>
            {t("exports.sections.reset")}
          </Button>
        )}
      </div>
      <Text size="sm" c="dimmed" mb="xs">
        {t("exports.sections.hint")}
      </Text>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={drop}
        accessibility={accessibility}
      >
        <SortableContext items={keys} strategy={verticalListSortingStrategy}>
          <ul ref={list} className={classes.list}>
            {sections.map((section, index) => (
              <SectionRow
                key={section.key}
                section={section}
                index={index}
                count={sections.length}
                name={nameOf(section)}
                onMove={(to, control) => move(index, to, control)}
                onInclude={(enabled) => state.include(section.key, enabled)}
                onRename={(label) => state.rename(section.key, label)}
              />
            ))}
          </ul>
        </SortableContext>
      </DndContext>
      <VisuallyHidden role="status">{state.said}</VisuallyHidden>
    </section>
  );
}
