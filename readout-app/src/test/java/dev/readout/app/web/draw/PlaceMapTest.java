package dev.readout.app.web.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceMapTest {
  @Test
  void noShapeGoesAroundTheWorldAtTheDateLine() {
    for (CountryShapes.Ring ring : CountryShapes.world().rings()) {
      for (int i = 1; i < ring.size(); i++) {
        assertThat(Math.abs(ring.longitude(i) - ring.longitude(i - 1))).isLessThanOrEqualTo(180);
      }
    }
  }

  @Test
  void whatLiesAcrossTheDateLineIsSeenFromBothSides() {
    PlaceMap west = PlaceMap.of(List.of(new PlaceMap.Place("Anadyr", 64.7, 177.5, 1, "/a")));
    PlaceMap east = PlaceMap.of(List.of(new PlaceMap.Place("Uelen", 66.2, -169.8, 1, "/b")));
    assertThat(west.outlines()).isNotEmpty();
    assertThat(east.outlines()).isNotEmpty();
  }
}
