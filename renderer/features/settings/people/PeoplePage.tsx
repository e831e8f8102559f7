import { Group, SegmentedControl, Text } from "@mantine/core";
import { peopleAndUnits } from "@renderer/data/queries/settings";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { useSearchParams } from "react-router";
import classes from "./People.module.css";
import { PersonDetails } from "./PersonDetails";
import { PersonList } from "./PersonList";
import { ReviewList } from "./ReviewList";
import { UnitDetails } from "./UnitDetails";
import { UnitTree } from "./UnitTree";

const views = ["units", "persons", "review"] as const;
type View = (typeof views)[number];

/** Units as a tree or persons as a list; what is chosen stands beside it. The address names both. */
export function PeoplePage() {
  const { t } = useWords();
  const [address, setAddress] = useSearchParams();
  const people = useLive(peopleAndUnits);
  if (!people) return null;
  const item = address.get("item");
  const unit = people.orgUnits.find(({ id }) => id === item);
  const person = people.persons.find(({ id }) => id === item);
  const asked = views.find((one) => one === address.get("view")) ?? "units";
  const view: View = person ? "persons" : unit ? "units" : asked;
  const select = (id: string | undefined, within: View = view) =>
    setAddress(id ? { view: within, item: id } : { view: within }, { replace: true });
  return (
    <>
      <Group mb="md">
        <SegmentedControl
          aria-label={t("settings.people.view")}
          value={view}
          onChange={(chosen) => select(undefined, chosen as View)}
          data={views.map((one) => ({
            value: one,
            label:
              one === "review"
                ? t("settings.privacy.review.title")
                : `${t(`settings.people.${one}`)} (${people[one === "units" ? "orgUnits" : "persons"].length})`,
          }))}
        />
      </Group>
      {view === "review" ? (
        <ReviewList />
      ) : (
        <div className={classes.columns}>
          {view === "units" ? (
            <UnitTree
              units={people.orgUnits}
              persons={people.persons}
              selected={unit?.id}
              onSelect={select}
            />
          ) : (
            <PersonList
              persons={people.persons}
              units={people.orgUnits}
              selected={person?.id}
              onSelect={select}
            />
          )}
          {unit && <UnitDetails key={unit.id} unit={unit} people={people} onGone={() => select(undefined)} />}
          {person && (
            <PersonDetails key={person.id} person={person} people={people} onGone={() => select(undefined)} />
          )}
          {!unit && !person && people[view === "units" ? "orgUnits" : "persons"].length > 0 && (
            <Text c="dimmed" className={classes.hint}>
              {t("settings.people.selectSomething")}
            </Text>
          )}
        </div>
      )}
    </>
  );
}
