import { type WorkPackage, type WorkPackageKind, workPackageKinds } from "./workPackage";

export type MixShare = { kind: WorkPackageKind; count: number; percent: number };

/**
 * Shares of the kinds of work in whole per cent that add up to 100; packages that were dropped do not count. Empty
 * without packages. "15 % Technik, 85 % Organisation": DOMAIN.md (a) seed 002.
 */
export function workPackageMix(packages: readonly Pick<WorkPackage, "kind" | "status">[]): MixShare[] {
  const counted = packages.filter((one) => one.status !== "dropped");
  if (counted.length === 0) return [];
  const shares = workPackageKinds.map((kind) => {
    const count = counted.filter((one) => one.kind === kind).length;
    const exact = (count / counted.length) * 100;
    return { kind, count, percent: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  // Largest remainders get the points that rounding down left over.
  let missing = 100 - shares.reduce((sum, share) => sum + share.percent, 0);
  for (const share of [...shares].sort((a, b) => b.rest - a.rest)) if (missing-- > 0) share.percent += 1;
  return shares
    .filter(({ count }) => count > 0)
    .map(({ kind, count, percent }) => ({ kind, count, percent }));
}
