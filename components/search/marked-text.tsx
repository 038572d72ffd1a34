import { HanText } from '@/components/ui/han-text';
import type { SearchPart } from '@/core/views/search';

/** Text with the reader's words marked in it. */
export function MarkedText({ parts }: { parts: SearchPart[] }) {
  return parts.map((part, index) =>
    part.match ? (
      <mark key={index} className="found">
        <HanText>{part.text}</HanText>
      </mark>
    ) : (
      <HanText key={index}>{part.text}</HanText>
    ),
  );
}
