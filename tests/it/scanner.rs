//! The two ends of reading codes speak of them by the same names.

use concord::device::scanner::CodeKind;
use concord_scanner::CodeFormat;

#[test]
fn every_kind_that_the_app_asks_for_is_one_that_the_program_reads() {
    for (kind, format) in [
        (CodeKind::Qr, CodeFormat::Qr),
        (CodeKind::DataMatrix, CodeFormat::DataMatrix),
        (CodeKind::Ean13, CodeFormat::Ean13),
        (CodeKind::Ean8, CodeFormat::Ean8),
        (CodeKind::UpcA, CodeFormat::UpcA),
    ] {
        assert_eq!(kind.name(), format.name());
    }
}
