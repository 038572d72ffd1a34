import type { ComponentType } from 'react';
import { noteAnswer } from './desk-standing';

const Nothing = () => null;

/**
 * For parts that the frame of a page fetches when somebody asks for them: where the desk does not answer, the page stays
 * with all that was typed in it, and says that there is no connection.
 */
export const orNothing = <Props>(part: Promise<ComponentType<Props>>): Promise<ComponentType<Props>> =>
  part.catch(() => {
    noteAnswer(0);
    return Nothing;
  });
