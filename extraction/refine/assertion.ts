import type { Assertion } from '@/core/model/extraction';
