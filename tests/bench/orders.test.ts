import { expect, test } from 'vitest';
import { listOrders } from './orders.ts';

test('three versions are loaded in six orders, in which each follows each other as often', () => {
  const orders = listOrders(['a', 'b', 'c']).map((order) => order.join(''));
  expect(orders).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
});
