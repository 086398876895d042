from machine import ADC
ADC(34).atten(4)  # expect raise: ValueError: invalid attenuation
