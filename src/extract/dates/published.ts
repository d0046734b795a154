import type { Document } from '../../text/document.ts';
import type { Published } from '../../text/source.ts';

/** Publication date of the article: as given, else from a dateline or a "Published" line, else from the file name or the option. */
export function findPublished({ source }: Document): Published | undefined {
  return source.published ?? source.assumed;
}
