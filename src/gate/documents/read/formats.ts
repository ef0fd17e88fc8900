/** A file format that the public may be given: open, and read by free programs (政府文件標準格式 ODF-CNS15251 實施計畫). */
export interface Format {
  /** The word that link texts use; templates go by the word of what they make. */
  word: 'ODT' | 'ODS' | 'ODP' | 'ODG' | 'PDF';
  extension: string;
  /** Media type, as an ODF package states it and as a server sends it. */
  media: string;
}

const odf = (word: Format['word'], extension: string, kind: string): Format => ({
  word,
  extension,
  media: `application/vnd.oasis.opendocument.${kind}`,
});

/** Every format that may lie in content/files: ODF for what is filled in or changed, PDF for what is not. */
export const formats: readonly Format[] = [
  odf('ODT', 'odt', 'text'),
  odf('ODT', 'ott', 'text-template'),
  odf('ODS', 'ods', 'spreadsheet'),
  odf('ODS', 'ots', 'spreadsheet-template'),
  odf('ODP', 'odp', 'presentation'),
  odf('ODP', 'otp', 'presentation-template'),
  odf('ODG', 'odg', 'graphics'),
  odf('ODG', 'otg', 'graphics-template'),
  { word: 'PDF', extension: 'pdf', media: 'application/pdf' },
];

/** The ending of a file's name in lower case, without the dot; empty where it has none. */
export function extensionOf(file: string): string {
  return /\.([^./]+)$/u.exec(file)?.[1]?.toLowerCase() ?? '';
}

/** Media type by the name's ending; what is not a known format is sent as plain bytes, never run. */
export function mediaOf(file: string): string {
  const extension = extensionOf(file);
  return formats.find((format) => format.extension === extension)?.media ?? 'application/octet-stream';
}
