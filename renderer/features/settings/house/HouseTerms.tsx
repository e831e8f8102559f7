import { Stack } from "@mantine/core";
import type { Municipality } from "@shared/domain/organisation/municipality";
import { houseTerms } from "@shared/domain/organisation/municipality";
import { HouseTermFields } from "./HouseTermFields";

/** The house's own words; every page shows a new word at once. */
export function HouseTerms({ municipality }: { municipality: Municipality }) {
  return (
    <Stack gap="md">
      {houseTerms.map((term) => (
        <HouseTermFields key={term} municipality={municipality} term={term} />
      ))}
    </Stack>
  );
}
