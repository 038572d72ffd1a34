'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Command } from 'cmdk';
import {
  Building2,
  CalendarDays,
  FileText,
  type LucideIcon,
  Newspaper,
  Search,
  Tag,
  TextCursorInput,
} from 'lucide-react';
import { useRouter } from 'next/navigation';
import { type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { formatSearchAddress } from '@/components/search/search-address';
import { completionQuery } from '@/components/search/search-query';
import { useOptions } from '@/components/search/use-options';
import { HanText } from '@/components/ui/han-text';
import type { SearchOption } from '@/core/search/complete-search';
import { OPERATOR_HELP } from '@/core/search/operators';
import { parseSearch } from '@/core/search/parse-search';
import { LONGEST_SEARCH, SEARCH_OPERATORS } from '@/core/search/query';
import type { SearchCompletion } from '@/core/views/search';
import { type Command as DeskCommand, useCommands, usePlaces } from './use-commands';

const KIND_ICONS: Record<SearchCompletion['kind'], LucideIcon> = {
  entity: Building2,
  theme: Tag,
  source: Newspaper,
  series: CalendarDays,
  article: FileText,
};

function Item({
  id,
  icon: Icon,
  label,
  detail,
  onSelect,
}: {
  id: string;
  icon: LucideIcon;
  label: ReactNode;
  detail: string;
  onSelect: () => void;
}) {
  return (
    <Command.Item className="palette__item" value={id} onSelect={onSelect}>
      <Icon className="ic" aria-hidden="true" />
      <span className="palette__label">{label}</span>
      {detail && <span className="cap">{detail}</span>}
    </Command.Item>
  );
}

function Group({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <Command.Group className="palette__group" heading={title}>
      {children}
    </Command.Group>
  );
}

const operatorOptions: SearchOption[] = SEARCH_OPERATORS.map((each) => ({
  insert: `${each}:`,
  label: `${each}:`,
  detail: OPERATOR_HELP[each].hint,
}));

/**
 * Goes to places and things of the desk, searches, and does what can be done from anywhere. The dialog keeps the focus;
 * Escape closes it, and the focus goes back to where it was.
 */
export function Palette({
  text: begun,
  isSignedIn,
  onClose,
}: {
  text: string;
  isSignedIn: boolean;
  onClose: () => void;
}) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(begun);
  const [caret, setCaret] = useState(begun.length);
  const typed = text.trim();
  const asked = useDeferredValue(typed);
  useEffect(() => {
    const cameFrom = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    input.current?.focus();
    input.current?.select();
    // Only the backdrop is the dialog itself.
    const onPress = (event: MouseEvent) => event.target === element && element?.close();
    element?.addEventListener('click', onPress);
    return () => {
      element?.removeEventListener('click', onPress);
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
    };
  }, []);
  const { operator, options, apply } = useOptions(text, caret, true);
  const isValue = operator !== null;
  const { data = [] } = useQuery({
    ...completionQuery(asked, null),
    enabled: !isValue,
    placeholderData: keepPreviousData,
  });
  const places = usePlaces(typed);
  const commands = useCommands(typed, isSignedIn);
  const { problems } = parseSearch(text);

  const go = (href: string) => {
    onClose();
    router.push(href);
  };
  const run = ({ act }: DeskCommand) => {
    if (typeof act === 'string') return go(act);
    onClose();
    // What opens a dialog of its own waits until this one is gone.
    setTimeout(act);
  };
  const insert = (option: SearchOption) => {
    const next = apply(option);
    // At once: whoever types on must find the cursor behind it.
    flushSync(() => {
      setText(next.text);
      setCaret(next.caret);
    });
    input.current?.focus();
    input.current?.setSelectionRange(next.caret, next.caret);
  };
  const offered =
    typed === '' ? operatorOptions : options.filter(({ insert: words }) => isValue || words.endsWith(':'));
  const found = isValue ? [] : data;
  const thing = (each: SearchCompletion) => (
    <Item
      key={each.href}
      id={each.href}
      icon={KIND_ICONS[each.kind]}
      label={<HanText>{each.label}</HanText>}
      detail={each.detail}
      onSelect={() => go(each.href)}
    />
  );
  const command = (each: DeskCommand) => (
    <Item
      key={each.key}
      id={each.key}
      icon={each.icon}
      label={each.label}
      detail={each.detail}
      onSelect={() => run(each)}
    />
  );
  const operators = (
    <Group title={isValue ? `Values of ${operator}:` : 'Operators'}>
      {offered.map((option) => (
        <Item
          key={option.insert}
          id={`insert ${option.insert}`}
          icon={TextCursorInput}
          label={<HanText>{option.label}</HanText>}
          detail={option.detail}
          onSelect={() => insert(option)}
        />
      ))}
    </Group>
  );
  return (
    <dialog ref={dialog} className="palette" aria-label="Search and commands" onClose={onClose}>
      <Command
        className="palette__in"
        label="Search and commands"
        shouldFilter={false}
        vimBindings={false}
        loop
      >
        <div className="palette__box">
          <Search className="ic" aria-hidden="true" />
          <Command.Input
            ref={input}
            value={text}
            maxLength={LONGEST_SEARCH}
            placeholder="Search, or go to a page, entity, theme or article"
            enterKeyHint="go"
            onValueChange={(next) => {
              setText(next);
              setCaret(input.current?.selectionStart ?? next.length);
            }}
            onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? text.length)}
          />
          <button type="button" className="palette__esc" onClick={onClose} aria-label="Esc: close">
            <span aria-hidden="true">
              <kbd>Esc</kbd>
            </span>
          </button>
        </div>
        {problems[0] && (
          <p className="palette__problem" role="status">
            {problems[0].message} {problems[0].remedy}
          </p>
        )}
        <Command.List className="palette__list" label="What was found">
          {typed !== '' && (
            <Item
              id="search"
              icon={Search}
              label={
                <>
                  Search for <b>{typed}</b>
                </>
              }
              detail="Enter"
              onSelect={() => go(formatSearchAddress({ q: typed, group: null }))}
            />
          )}
          {isValue && operators}
          <Group title="Entities, themes, series, sources">
            {found.filter(({ kind }) => kind !== 'article').map(thing)}
          </Group>
          <Group title="Places">{isValue ? [] : places.map(command)}</Group>
          <Group title={typed === '' ? 'Newest articles' : 'Articles'}>
            {found.filter(({ kind }) => kind === 'article').map(thing)}
          </Group>
          <Group title="Commands">{isValue ? [] : commands.map(command)}</Group>
          {!isValue && operators}
        </Command.List>
      </Command>
    </dialog>
  );
}
