import type { PlaceholderValues } from "../document/house/placeholders";
import { type ManifestEntry, manifestOf } from "../document/manifest";
import type { Block, Document } from "../document/model";
import { toPlainText } from "../document/plainText";
import { type KindName, kindNames } from "../domain/kinds";
import { sensitivities } from "../domain/record";
import { personsNamed } from "../domain/traces/personsNamed";
import type { Workspace } from "../domain/workspace";
import type { Deliverable, DeliverableOptions } from "./deliverable";
import { fileNameOf } from "./fileName";
import { housePlaces } from "./housePlaces";
import type { DocumentWords } from "./words";

/** How many records of a kind a document would show to everybody but not to this audience. */
export type Omitted = { kind: KindName; count: number };

/** A document ready to be written, with what the window and the export log must know about it. */
export type Produced = {
  document: Document;
  /** Without ending. */
  fileName: string;
  omitted: readonly Omitted[];
  manifest: readonly ManifestEntry[];
  /** Persons whose name stands somewhere in the document, also inside running text. */
  personIds: readonly string[];
  /** Words for the places of a house's Word file. */
  places: PlaceholderValues;
};

/** Builds a document for an audience and says what was left out and whom it names. */
export function produce(
  deliverable: Deliverable,
  workspace: Workspace,
  options: DeliverableOptions,
  words: DocumentWords,
): Produced {
  const document = deliverable.build(workspace, options, words);
  const manifest = manifestOf(document);
  return {
    document,
    fileName: fileNameOf(document, options, words),
    manifest,
    omitted: omittedFrom(deliverable, workspace, options, words, manifest),
    personIds: personsIn(document, workspace),
    places: housePlaces(document, workspace, options, words),
  };
}

/**
 * What the audience does not get to see, counted on the documents themselves: built once for everybody and once
 * for the audience, so that the number is right for every document without a rule of its own.
 */
function omittedFrom(
  deliverable: Deliverable,
  workspace: Workspace,
  options: DeliverableOptions,
  words: DocumentWords,
  shown: readonly ManifestEntry[],
): Omitted[] {
  const widest = sensitivities[sensitivities.length - 1];
  if (widest === undefined || options.audience === widest) return [];
  const whole = recordsByKind(
    manifestOf(deliverable.build(workspace, { ...options, audience: widest }, words)),
  );
  const visible = recordsByKind(shown);
  return kindNames.flatMap((kind) => {
    const left = [...(whole.get(kind) ?? [])].filter((id) => !visible.get(kind)?.has(id));
    return left.length > 0 ? [{ kind, count: left.length }] : [];
  });
}

function recordsByKind(manifest: readonly ManifestEntry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const records = new Map<string, Set<string>>();
  for (const { kind, recordId } of manifest) {
    const ids = records.get(kind);
    if (ids) ids.add(recordId);
    else records.set(kind, new Set([recordId]));
  }
  return records;
}

/** Persons named anywhere in the text. */
export function personsIn(document: Document, { persons }: Workspace): string[] {
  if (persons.length === 0) return [];
  const blocks: readonly Block[] = document.sections.flatMap((section) => section.blocks);
  const text = [document.properties.author, document.running.footer, ...blocks.map(toPlainText)].join("\n");
  return personsNamed(text, persons);
}
