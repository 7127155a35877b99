/** @jsxImportSource react */
import { Heading as NlHeading } from '@nl-design-system-candidate/heading-react';
import { type ReactNode, useEffect, useRef } from 'react';

/** The heading of a page: gets focus when one comes there, so that a screen reader says where one is. */
export function PageHeading({ children }: { readonly children: ReactNode }) {
  const element = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moved) element.current?.focus();
    moved = true;
  }, []);
  return (
    <NlHeading level={1} ref={element} tabIndex={-1}>
      {children}
    </NlHeading>
  );
}

/** The first page of a visit gets no focus: the browser reads it from the top. */
let moved = false;

interface SubHeadingProps {
  readonly level?: 2 | 3;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A heading inside a page. */
export function SubHeading({ level = 2, id, children }: SubHeadingProps) {
  return (
    <NlHeading level={level} id={id}>
      {children}
    </NlHeading>
  );
}
