<?php

use PHPUnit\Framework\TestCase;

require __DIR__ . '/tariff.php';

final class TariffTest extends TestCase
{
    public function testLastFreeSecond(): void
    {
        $this->assertSame(0, price(29 * 60 + 59));
    }

    public function testHalfAnHourCostsOneStep(): void
    {
        $this->assertSame(100, price(30 * 60));
    }
}
