/** Namespace of the manifest inside a Word file (`customXml/item1.xml`): by it a returned file is recognised. */
export const manifestNamespace = "urn:agendalotse:manifest:1";

/** Names of the custom document properties, for a quick look at a returned file. */
export const customPropertyNames = {
  deliverable: "AgendalotseDocument",
  date: "AgendalotseDate",
  items: "AgendalotseItems",
  digest: "AgendalotseManifest",
} as const;
